import type { Endpoint } from 'payload';
import { note } from './actions/note.ts';
import { reply } from './actions/reply.ts';
import { assign, refer, setDue, setState } from './actions/settle.ts';
import { csv } from './export.ts';
import { type AskedOfForm, type AskedOfRequest, forForm, forRequest } from './gate.ts';
import { picture } from './picture.ts';
import { showForm, writeDown } from './write-down.ts';

/** What changes a request: only by POST, each behind the gate of its form. Of a report nothing but its state. */
export const changesOfRequest: Readonly<Record<string, (asked: AskedOfRequest) => Promise<Response>>> = { state: setState, assign, due: setDue, note, refer, reply };
/** What is read of a form, by GET. */
export const readingsOfForm: Readonly<Record<string, (asked: AskedOfForm) => Promise<Response>>> = { csv, write: showForm };

/** `/api/inbox/…`, for the views of requests in the admin. */
export const inboxEndpoints: Endpoint[] = [
  ...Object.entries(changesOfRequest).map(([name, work]): Endpoint => ({ path: `/inbox/request/:id/${name}`, method: 'post', handler: forRequest(work, name === 'state') })),
  { path: '/inbox/request/:id/picture/:number', method: 'get', handler: forRequest(picture) },
  ...Object.entries(readingsOfForm).map(([name, work]): Endpoint => ({ path: `/inbox/form/:form/${name}`, method: 'get', handler: forForm(work) })),
  { path: '/inbox/form/:form/write', method: 'post', handler: forForm(writeDown) },
];
