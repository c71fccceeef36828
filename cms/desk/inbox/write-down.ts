import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { FormField } from '../../../content/forms/ask/field.ts';
import { readAsk } from '../../../content/forms/ask/read.ts';
import { faultMessage } from '../../../content/forms/fault-message.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { isLocale, sourceLocale } from '../../../content/locales.ts';
import { say as message } from '../../../content/messages.ts';
import type { Form } from '../../../content/snapshot.ts';
import { newCode } from '../../signup/code.ts';
import { personOf } from './decisions/person.ts';
import { definitionOf } from '../requests/take-request.ts';
import { type AskedOfForm, backTo, refuse } from './gate.ts';
import { valueOf } from '../../signup/admin/posted.ts';
import { askFormPage, type SaidFault } from './pages/ask-form.ts';

/** How often another code is tried when one is taken, which hardly happens. */
const tries = 8;
const keyShape = /^[\w-]{16,64}$/;

/** The form as it is on the site now; pictures are not taken at the desk. */
const publishedForm = ({ inbox, form }: AskedOfForm): Form | undefined => inbox.snapshot().forms[form.slug];
const fieldsAtDesk = ({ fields }: Form): FormField[] => fields.filter(({ kind }) => kind !== 'file');

/** The form for somebody who is at the desk or on the telephone. */
export async function showForm(asked: AskedOfForm): Promise<Response> {
  return pageOf(asked, { language: sourceLocale }, [], randomUUID());
}

/** Writes a request down: the questions of the site, read by the same rules. A second click is the same request. */
export async function writeDown(asked: AskedOfForm): Promise<Response> {
  const { typed, inbox: { store, now, snapshot }, speech } = asked;
  const form = publishedForm(asked);
  if (!form) return refuse(asked.req, 'none');
  const today = Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(snapshot().globals.settings.timeZone).toPlainDate().toString();
  const read = readAsk(fieldsAtDesk(form), typed, { today });
  const key = valueOf(typed, 'key');
  const language = valueOf(typed, 'language');
  if ('faults' in read || !keyShape.test(key)) {
    const faults = 'faults' in read ? read.faults.map((fault): SaidFault => { const { key: sentence, values } = faultMessage(fault); return { field: fault.field, sentence: message(speech.language, sentence, values) }; }) : [];
    return pageOf(asked, typed, faults, keyShape.test(key) ? key : randomUUID());
  }
  const definition = definitionOf(form);
  const unique = `desk ${form.slug} ${key}`;
  for (let attempt = 0; attempt < tries; attempt++) {
    const there = await store.byKey(unique);
    if (there) return backTo(asked, there.id, 'added');
    const row = await store.add({
      key: unique, code: newCode(), kind: 'request', form: form.slug, language: isLocale(language) ? language : sourceLocale, cameBy: 'desk', at: now(), state: 'new',
      definition, answers: read.answers, said: [], files: 0, notes: [], confirm: personOf({ definition, answers: read.answers }).email !== '',
    });
    if (row) return backTo(asked, row.id, 'added');
  }
  throw new Error('No free code was found for a request.');
}

function pageOf(asked: AskedOfForm, typed: Typed, faults: readonly SaidFault[], key: string): Response {
  const form = publishedForm(asked);
  if (form?.kind !== 'request') return refuse(asked.req, 'none');
  return askFormPage(asked, { title: form.title, fields: fieldsAtDesk(form), files: form.fields.some(({ kind }) => kind === 'file') }, typed, faults, key);
}
