import { z } from 'zod';
import { requestStates } from '../../../../content/answers.ts';
import { latinDigits } from '../../../../content/forms/digits.ts';
import { accountSeeing } from '../accounts.ts';
import { intoState } from '../decisions/changes.ts';
import { type AskedOfRequest, backTo } from '../gate.ts';
import { valueOf } from '../../../signup/admin/posted.ts';
import { organisationsToRefer } from '../organisations.ts';
import { settle } from './change.ts';

/** Sets the state. Of a report too: it is all that is known of it here. */
export async function setState(asked: AskedOfRequest): Promise<Response> {
  const state = requestStates.find((one) => one === valueOf(asked.typed, 'state'));
  if (!state || state === 'doubted') return backTo(asked, asked.request.id, 'changed');
  return settle(asked, intoState(asked.request, state, asked.inbox.now()), 'state');
}

/** Gives the request to somebody who may see its form, or to nobody. */
export async function assign(asked: AskedOfRequest): Promise<Response> {
  const { typed, request, req: { payload } } = asked;
  const to = valueOf(typed, 'to');
  if (to === '') return settle(asked, { assignedTo: null }, 'unassigned');
  const account = await accountSeeing(payload, request.form, to);
  return account ? settle(asked, { assignedTo: account.id }, 'assigned') : backTo(asked, request.id, 'may-not');
}

/** Sets the day on which the desk wants to be done, or takes it away. */
export async function setDue(asked: AskedOfRequest): Promise<Response> {
  const day = latinDigits(valueOf(asked.typed, 'day'));
  if (day === '') return settle(asked, { dueOn: null }, 'no-due');
  return z.iso.date().safeParse(day).success ? settle(asked, { dueOn: day }, 'due') : backTo(asked, asked.request.id, 'no-day');
}

/** Refers the person to an organisation of the directory, or takes that back. */
export async function refer(asked: AskedOfRequest): Promise<Response> {
  const { typed, request, req: { payload }, inbox } = asked;
  const to = valueOf(typed, 'to');
  if (to === '') return settle(asked, { referredTo: null, ...(request.state === 'referred' ? intoState(request, 'in-hand', inbox.now()) : {}) }, 'not-referred');
  const organisation = (await organisationsToRefer(payload)).find(({ id }) => String(id) === to);
  return organisation ? settle(asked, { referredTo: organisation.id, ...intoState(request, 'referred', inbox.now()) }, 'referred') : backTo(asked, request.id, 'no-organisation');
}
