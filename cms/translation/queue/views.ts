/**
 * The translators' queue in the admin, of a language or of one document, and the link to it in the menu. Payload shows a view whose path is the address to anybody; with a
 * part that may be left out it is not, so that who is not signed in is sent to the login by the server. The view checks who asks all the same.
 */
export const translateView = { Component: '/translation/queue/views/TranslateView.tsx#TranslateView', path: '/translate/:kind?/:id?', exact: true, meta: { title: 'Vertalen' } } as const;
export const translateLink = '/translation/queue/views/TranslateLink.tsx#TranslateLink';
/** For the dashboard: what waits for whom. */
export const translationsToDo = '/translation/queue/views/TranslationsToDo.tsx#TranslationsToDo';
