/** The view of what readers say, the link to it in the menu and a part of the dashboard. The part that may be left out makes Payload send to the login who is not signed in. */
export const feedbackAdminView = { Component: '/feedback/admin/FeedbackView.tsx#FeedbackView', path: '/feedback/:part?', exact: true, meta: { title: 'Lezers' } } as const;
export const feedbackLink = '/feedback/admin/FeedbackLink.tsx#FeedbackLink';
export const feedbackNow = '/feedback/admin/FeedbackNow.tsx#FeedbackNow';
export const reviewNow = '/review/views/ReviewNow.tsx#ReviewNow';
