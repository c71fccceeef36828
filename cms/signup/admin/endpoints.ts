import type { Endpoint } from 'payload';
import { checkIn, checkInByCode, undoCheckIn } from './check-in.ts';
import { accept, admit, cancel } from './decide.ts';
import { freeze } from './freeze.ts';
import { type Asked, forSitting } from './gate.ts';
import { csv, doorList, kitchenSheet, xlsx } from './print-outs.ts';
import { tellAll } from './tell-all.ts';
import { change, showForm, signUp } from './write-down.ts';

/** What is read, and what changes something: the second only by POST. Each behind the gate of its sitting. */
export const readings: Readonly<Record<string, (asked: Asked) => Promise<Response>>> = { csv, xlsx, 'door-list': doorList, 'kitchen-sheet': kitchenSheet, form: showForm };
export const changes: Readonly<Record<string, (asked: Asked) => Promise<Response>>> = {
  'sign-up': signUp, change, 'check-in': checkIn, 'check-in-code': checkInByCode, 'undo-check-in': undoCheckIn, admit, accept, cancel, freeze, message: tellAll,
};

const endpoint = (method: 'get' | 'post') => ([name, work]: [string, (asked: Asked) => Promise<Response>]): Endpoint => ({ path: `/sign-up-desk/:sitting/${name}`, method, handler: forSitting(work) });

/** `/api/sign-up-desk/{sitting}/…`, for the views of sign-ups in the admin. */
export const signUpDeskEndpoints: Endpoint[] = [...Object.entries(readings).map(endpoint('get')), ...Object.entries(changes).map(endpoint('post'))];
