import type { Endpoint } from 'payload';
import { csv } from './export.ts';
import { type Asked, type AskedOfOne, behindGate, forVolunteer } from './gate.ts';
import { note, real, sendLink, setCertificate, setState } from './steps.ts';
import { change, showChange, showForm, writeDown } from './write-down.ts';

/** What is read, and what changes something: the second only by POST. */
export const readings: Readonly<Record<string, (asked: Asked) => Promise<Response>>> = { csv, write: showForm };
export const changesOfOne: Readonly<Record<string, (asked: AskedOfOne) => Promise<Response>>> = { state: setState, real, certificate: setCertificate, note, link: sendLink, change };

/** `/api/volunteer-desk/…`, for the views of volunteers in the admin. */
export const volunteerEndpoints: Endpoint[] = [
  ...Object.entries(readings).map(([name, work]): Endpoint => ({ path: `/volunteer-desk/${name}`, method: 'get', handler: behindGate(work) })),
  { path: '/volunteer-desk/write', method: 'post', handler: behindGate(writeDown) },
  { path: '/volunteer-desk/volunteer/:id/change', method: 'get', handler: forVolunteer(showChange) },
  ...Object.entries(changesOfOne).map(([name, work]): Endpoint => ({ path: `/volunteer-desk/volunteer/:id/${name}`, method: 'post', handler: forVolunteer(work) })),
];
