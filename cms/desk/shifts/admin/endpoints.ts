import type { Endpoint } from 'payload';
import { addSomebody, came, cameNot, takeOff } from './crew-actions.ts';
import { type AskedOfDate, behindGate, forDate, proofEndpoint } from './gate.ts';
import { crewList } from './pages/crew-list.ts';
import { hoursProof } from './pages/hours-proof.ts';

/** What is done with the crew of a date: only by POST, behind the gate of its event. */
export const changes: Readonly<Record<string, (asked: AskedOfDate) => Promise<Response>>> = { add: addSomebody, remove: takeOff, came, 'came-not': cameNot };

/** `/api/shift-desk/{occurrence}/…`, for the views of shifts in the admin, and the printed hours. */
export const shiftDeskEndpoints: Endpoint[] = [
  { path: '/shift-desk/:occurrence/crew-list', method: 'get', handler: forDate(crewList) },
  ...Object.entries(changes).map(([name, work]): Endpoint => ({ path: `/shift-desk/:occurrence/${name}`, method: 'post', handler: forDate(work) })),
  // By POST, because a name in an address stays behind in histories and logs; it changes nothing.
  { path: proofEndpoint.slice('/api'.length), method: 'post', handler: behindGate(hoursProof) },
];
