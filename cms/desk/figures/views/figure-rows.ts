import { type FigureGroup, fewest } from '../../../../content/codes/figures.ts';
import { type FigureRow, rowLabel } from '../../../../content/figures/row-label.ts';
import { say } from '../../../../content/messages.ts';
import type { Snapshot } from '../../../../content/snapshot.ts';
import type { AdminLanguage } from '../../../signup/admin/speech.ts';
import { documentsOf } from '../documents-of.ts';

export interface ShownGroup {
  readonly name: FigureGroup;
  readonly rows: readonly { readonly code: string; readonly value?: number | undefined; readonly about?: boolean | undefined; readonly label?: FigureRow['label'] | undefined }[];
}
export interface ShownRow { readonly code: string; readonly label: string; readonly value: number; readonly number: string }

/** Rows of a group in words of the admin's language, for a table and a chart: both show `number`. */
export function shownRows({ name, rows }: ShownGroup, content: Pick<Snapshot, 'topics' | 'roles' | 'forms'>, language: AdminLanguage): ShownRow[] {
  const documents = documentsOf(content);
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL');
  return rows.map(({ code, value, about, label }) => {
    const number = value === undefined ? say(language, 'tally.fewer', { n: fewest }) : format.format(value);
    return { code, label: rowLabel(documents, name, { code, ...(label && { label }) }, language).value, value: value ?? 0, number: about ? say(language, 'figures.about', { number }) : number };
  });
}
