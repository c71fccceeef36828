/** The page of keys in the admin, and the link to it; the part that may be left out keeps Payload from showing it to anybody. */
export const reportKeysView = { Component: '/desk/reports/admin/views/ReportKeysView.tsx#ReportKeysView', path: '/report-keys/:part?', exact: true, meta: { title: 'Sleutels van de meldpunten' } } as const;
export const reportKeysLink = '/desk/reports/admin/views/ReportKeysLink.tsx#ReportKeysLink';
