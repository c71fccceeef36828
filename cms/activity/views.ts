/**
 * The log of changes in the admin: all of it, and of one document behind a tab of its form. The part of the path that may be left out sends who is not signed in to the
 * login; the views check who asks all the same.
 */
export const activityView = { Component: '/activity/views/ActivityView.tsx#ActivityView', path: '/activity/:part?', exact: true, meta: { title: 'Wie deed wat' } } as const;
export const activityLink = '/activity/views/ActivityLink.tsx#ActivityLink';

/** The tab “who did what” of every document of the content. */
export const activityTab = {
  activity: {
    Component: '/activity/views/DocumentActivity.tsx#DocumentActivity', path: '/activity' as const,
    tab: { label: ({ t }: { t: (key: string) => string }) => t('version:activity'), href: '/activity', order: 900 },
  },
};
