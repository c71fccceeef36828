import { privateHeaders } from '../../../signup/admin/pages/page.ts';
import type { ExportTable } from '../../../signup/admin/export-table.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { toCsv } from '../../../signup/admin/spreadsheets.ts';
import { spokenCode } from '../../../signup/code.ts';
import type { Words } from '../../../fields/words.ts';
import { languageName, partOfWeek } from '../../inbox/decisions/answer-words.ts';
import type { VolunteerDesk } from '../desk.ts';
import { volunteerStateLabels } from '../labels.ts';
import { type Volunteer, volunteerStates } from '../volunteer.ts';
import type { Asked } from './gate.ts';
import { languagesWords, roleName } from './volunteer-words.ts';

type Roles = ReturnType<VolunteerDesk['snapshot']>['roles'];
interface Column { readonly head: Words; readonly cell: (volunteer: Volunteer, speech: Speech, roles: Roles, moment: (at: number) => string) => string }

const columns: readonly Column[] = [
  { head: { nl: 'Code', en: 'Code' }, cell: ({ code }) => spokenCode(code) },
  { head: { nl: 'Naam', en: 'Name' }, cell: ({ name }) => name },
  { head: { nl: 'Telefoon', en: 'Phone' }, cell: ({ phone }) => phone },
  { head: { nl: 'E-mail', en: 'E-mail' }, cell: ({ email }) => email },
  { head: { nl: 'Taal', en: 'Language' }, cell: ({ language }, speech) => languageName(language, speech.language) },
  { head: { nl: 'Stand', en: 'State' }, cell: ({ state }, { say }) => say(volunteerStateLabels[state]) },
  { head: { nl: 'Sinds', en: 'Since' }, cell: ({ since }, _, __, moment) => moment(since) },
  { head: { nl: 'Aangemeld', en: 'Applied' }, cell: ({ at }, _, __, moment) => moment(at) },
  { head: { nl: 'Taken', en: 'Roles' }, cell: ({ roles: own }, speech, roles) => own.map((slug) => roleName(slug, roles, speech.language)).join(', ') },
  { head: { nl: 'Talen', en: 'Languages' }, cell: (volunteer, speech) => languagesWords(volunteer, speech.language).join(', ') },
  { head: { nl: 'Dagen', en: 'Days' }, cell: ({ days }, speech) => days.map((day) => partOfWeek(day, speech.language)).join(', ') },
  { head: { nl: 'Vertelde', en: 'Told us' }, cell: ({ brings }) => brings },
  { head: { nl: 'Inburgering', en: 'Civic integration' }, cell: ({ civicIntegration }, { say }) => (civicIntegration ? say({ nl: 'ja', en: 'yes' }) : '') },
  { head: { nl: 'VOG gevraagd', en: 'Certificate asked' }, cell: ({ certificate }) => certificate.askedOn ?? '' },
  { head: { nl: 'VOG gezien', en: 'Certificate seen' }, cell: ({ certificate }) => certificate.seenOn ?? '' },
];

/** The volunteers as a table of text. @param timeZone the foundation's: moments are written so that they sort, `2026-11-22 18:02` */
export function exportVolunteers(rows: readonly Volunteer[], roles: Roles, speech: Speech, timeZone: string): ExportTable {
  const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return { head: columns.map(({ head }) => speech.say(head)), rows: rows.map((row) => columns.map(({ cell }) => cell(row, speech, roles, (at) => clock.format(at)))) };
}

/** All volunteers whose data are not emptied, as a file for a spreadsheet. Notes stay here. */
export async function csv({ desk, speech }: Asked): Promise<Response> {
  const { roles, globals: { settings } } = desk.snapshot();
  const table = exportVolunteers(await desk.store.inState(volunteerStates), roles, speech, settings.timeZone);
  return new Response(toCsv(table), { headers: { ...privateHeaders, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${speech.say({ nl: 'vrijwilligers', en: 'volunteers' })}.csv"` } });
}
