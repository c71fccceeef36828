/** The view of figures in the admin, and the ways to it and to the log in the menu. The part that may be left out makes Payload send to the login. */
export const figuresAdminView = { Component: '/desk/figures/views/FiguresView.tsx#FiguresView', path: '/figures/:part?', exact: true, meta: { title: 'Cijfers' } } as const;
export const figuresLink = '/desk/figures/views/FiguresLink.tsx#FiguresLink';
