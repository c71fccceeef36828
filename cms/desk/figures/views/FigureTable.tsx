import { say } from '../../../../content/messages.ts';
import type { Snapshot } from '../../../../content/snapshot.ts';
import type { AdminLanguage } from '../../../signup/admin/speech.ts';
import { type ShownGroup, shownRows } from './figure-rows.ts';

interface Props { readonly group: ShownGroup; readonly content: Pick<Snapshot, 'topics' | 'roles' | 'forms'>; readonly language: AdminLanguage }

/** A group of figures as a table. */
export function FigureTable({ group, content, language }: Props) {
  return (
    <table>
      <caption>{say(language, `tally.${group.name}`)}</caption>
      <thead><tr><th scope="col">{say(language, 'figures.what')}</th><th scope="col" className="n">{say(language, 'figures.number')}</th></tr></thead>
      <tbody>{shownRows(group, content, language).map(({ code, label, number }) => <tr key={code}><th scope="row">{label}</th><td className="n">{number}</td></tr>)}</tbody>
    </table>
  );
}
