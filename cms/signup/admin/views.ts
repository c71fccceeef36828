import type { Config } from 'payload';

/**
 * The view of sign-ups in the admin, of all sittings or of one, and the link to it in the menu. Payload shows a view whose path is the address to anybody;
 * with a part that may be left out it is not, so that who is not signed in is sent to the login by the server. The view checks who asks all the same.
 */
export const signUpViews = {
  views: {
    signUps: { Component: '/signup/admin/views/SignUpsView.tsx#SignUpsView', path: '/sign-ups/:sitting?', exact: true, meta: { title: 'Wie komt er' } },
  },
  beforeNavLinks: ['/signup/admin/views/SignUpsLink.tsx#SignUpsLink'],
} satisfies NonNullable<NonNullable<Config['admin']>['components']>;
