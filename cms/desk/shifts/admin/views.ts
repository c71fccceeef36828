/** The view of shifts in the admin, of all dates or of one, and the link to it in the menu. A part of the path that may be left out keeps the view behind the login. */
export const shiftsView = { Component: '/desk/shifts/admin/views/ShiftsView.tsx#ShiftsView', path: '/shifts/:occurrence?', exact: true, meta: { title: 'Diensten' } } as const;
export const shiftsLink = '/desk/shifts/admin/views/ShiftsLink.tsx#ShiftsLink';
