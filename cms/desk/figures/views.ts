/** The view of figures in the admin, the ways to it and to the log in the menu, and what the dashboard says. The part that may be left out makes Payload send to the login. */
export const figuresAdminView = { Component: '/desk/figures/views/FiguresView.tsx#FiguresView', path: '/figures/:part?', exact: true, meta: { title: 'Cijfers' } } as const;
export const figuresLink = '/desk/figures/views/FiguresLink.tsx#FiguresLink';
export const questionsNow = '/desk/questions/views/QuestionsNow.tsx#QuestionsNow';
