/**
 * The view of requests in the admin, of all or of one, and the link to it in the menu. Payload shows a view whose path is the address to anybody; with a part that may be
 * left out it is not, so that who is not signed in is sent to the login by the server. The view checks who asks all the same.
 */
export const requestsView = { Component: '/desk/inbox/views/RequestsView.tsx#RequestsView', path: '/requests/:id?', exact: true, meta: { title: 'Vragen en meldingen' } } as const;
export const requestsLink = '/desk/inbox/views/RequestsLink.tsx#RequestsLink';
