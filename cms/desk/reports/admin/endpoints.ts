import type { Endpoint } from 'payload';
import { forDesk, forReport } from './gate.ts';
import { confirmKey, listKeys, makeKey, retireKey } from './keys.ts';
import { addAnswer, showFile, showReport } from './reports.ts';
import { listToShare, shareReport } from './share.ts';

/** `/api/report-desk/…`: they take and give sealed boxes alone. What is in them is known in the browser of somebody with a key. */
export const reportDeskEndpoints: Endpoint[] = [
  { path: '/report-desk/keys', method: 'get', handler: forDesk(listKeys) },
  { path: '/report-desk/keys', method: 'post', handler: forDesk(makeKey) },
  { path: '/report-desk/keys/:id/confirm', method: 'post', handler: forDesk(confirmKey) },
  { path: '/report-desk/keys/:id/retire', method: 'post', handler: forDesk(retireKey) },
  { path: '/report-desk/to-share/:key', method: 'get', handler: listToShare },
  { path: '/report-desk/reports/:id', method: 'get', handler: forReport(showReport) },
  { path: '/report-desk/reports/:id/files/:number', method: 'get', handler: forReport(showFile) },
  { path: '/report-desk/reports/:id/answer', method: 'post', handler: forReport(addAnswer) },
  { path: '/report-desk/reports/:id/share', method: 'post', handler: forReport(shareReport) },
];
