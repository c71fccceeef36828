import { fewest } from '../../../content/codes/figures.ts';
import { rowLabel } from '../../../content/figures/row-label.ts';
import { say } from '../../../content/messages.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import type { ExportTable } from '../../signup/admin/export-table.ts';
import type { AdminLanguage } from '../../signup/admin/speech.ts';
import { documentsOf } from './documents-of.ts';
import type { CountedGroup } from './figures-of.ts';

/** All figures of a year in one table, a line for each: for a spreadsheet. */
export function figureTable(groups: readonly CountedGroup[], content: Pick<Snapshot, 'topics' | 'roles' | 'forms'>, language: AdminLanguage): ExportTable {
  const documents = documentsOf(content);
  const head = { nl: ['Groep', 'Code', 'Wat', 'Aantal'], en: ['Group', 'Code', 'What', 'Number'] }[language];
  return {
    head,
    rows: groups.flatMap(({ name, rows }) => rows.map((row) => [
      say(language, `tally.${name}`), row.code, rowLabel(documents, name, { code: row.code }, language).value,
      row.value === undefined ? say(language, 'tally.fewer', { n: fewest }) : String(row.value),
    ])),
  };
}
