/**
 * The view of volunteers in the admin, of all, of who can do what, or of one, with the link to it in the menu. Payload shows a view whose path
 * is the address to anybody; with a part that may be left out it is not, so that who is not signed in is sent to the login by the server. The view checks who asks all the same.
 */
export const volunteersView = { Component: '/desk/volunteers/admin/views/VolunteersView.tsx#VolunteersView', path: '/volunteers/:id?', exact: true, meta: { title: 'Vrijwilligers' } } as const;
export const volunteersLink = '/desk/volunteers/admin/views/VolunteersLink.tsx#VolunteersLink';
