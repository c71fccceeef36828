import { type AnswerValue } from '../../../content/forms/ask/answers.ts';
import type { FormField } from '../../../content/forms/ask/field.ts';
import type { Words } from '../../fields/words.ts';
import type { ExportTable } from '../../signup/admin/export-table.ts';
import { cameByLabels } from '../../signup/admin/labels.ts';
import { privateHeaders } from '../../signup/admin/pages/page.ts';
import type { Speech } from '../../signup/admin/speech.ts';
import { toCsv } from '../../signup/admin/spreadsheets.ts';
import { spokenCode } from '../../signup/code.ts';
import { requestsSlug } from '../requests/collection.ts';
import { stateLabels } from '../requests/labels.ts';
import type { Request } from '../requests/request.ts';
import { answerWords, inAdmin, languageName } from './decisions/answer-words.ts';
import type { AskedOfForm } from './gate.ts';

interface Column { readonly head: Words; readonly cell: (row: Request, speech: Speech, moment: (at: number) => string) => string }

const columns: readonly Column[] = [
  { head: { nl: 'Code', en: 'Code' }, cell: ({ code }) => spokenCode(code) },
  { head: { nl: 'Stand', en: 'State' }, cell: ({ state }, { say }) => say(stateLabels[state]) },
  { head: { nl: 'Gekomen', en: 'Came' }, cell: ({ at }, _, moment) => moment(at) },
  { head: { nl: 'Eerste antwoord', en: 'First answer' }, cell: ({ firstAnswerAt }, _, moment) => (firstAnswerAt ? moment(firstAnswerAt) : '') },
  { head: { nl: 'Via', en: 'By way of' }, cell: ({ cameBy }, { say }) => say(cameByLabels[cameBy]) },
  { head: { nl: 'Taal', en: 'Language' }, cell: ({ language }, speech) => languageName(language, speech.language) },
];

/**
 * The requests of a form with their answers. A question that was asked at any time has a column, named as it was asked last. Reports have no place in it.
 * @param timeZone the foundation's: moments are written so that they sort, `2026-11-22 18:02`
 */
export function exportRequests(rows: readonly Request[], speech: Speech, timeZone: string): ExportTable {
  const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  const moment = (at: number) => clock.format(at);
  const requests = rows.filter(({ kind }) => kind === 'request');
  const asked = new Map<string, FormField>();
  for (const { definition } of requests) for (const field of definition.fields) asked.set(field.name, field);
  const cellOf = ({ definition, answers }: Request, name: string): string => {
    const [field, answer] = [definition.fields.find((one) => one.name === name), (answers as Record<string, AnswerValue> | null | undefined)?.[name]];
    return field && answer !== undefined ? answerWords(field, answer, speech).text : '';
  };
  return {
    head: [...columns.map(({ head }) => speech.say(head)), ...[...asked.values()].map(({ label }) => inAdmin(label, speech.language))],
    rows: requests.map((row) => [...columns.map(({ cell }) => cell(row, speech, moment)), ...[...asked.keys()].map((name) => cellOf(row, name))]),
  };
}

/** The list of a form as a file for a spreadsheet. Its name says which form, and nothing of anybody. */
export async function csv({ req: { payload }, inbox, form, speech }: AskedOfForm): Promise<Response> {
  const { docs } = await payload.find({ collection: requestsSlug, where: { and: [{ form: { equals: form.slug } }, { kind: { equals: 'request' } }] }, sort: ['at', 'id'], depth: 0, pagination: false, overrideAccess: true } as never);
  return new Response(toCsv(exportRequests(docs as unknown as Request[], speech, inbox.snapshot().globals.settings.timeZone)), { headers: { ...privateHeaders, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${form.slug}.csv"` } });
}
