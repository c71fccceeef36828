import type { SignUp } from '../../store/store.ts';
import { spokenCode } from '../../code.ts';
import { answersOf } from '../answers-of.ts';
import { persons } from '../counted-words.ts';
import { byName, type SittingSeen } from '../sitting-sheet.ts';
import { dateWords, eventName } from '../sitting-words.ts';
import type { Speech } from '../speech.ts';
import { html } from './markup.ts';
import { answerPage, screenLine } from './page.ts';

/** Empty lines for those who come without having signed up. */
const blankLines = 8;

/**
 * The list for the table at the door, in order of name. It lies open, so it has what is needed to let people in and no more: no allergy, no number, no
 * address, not who waits.
 */
export function doorListPage(sitting: SittingSeen, rows: readonly SignUp[], { speech, back }: { readonly speech: Speech; readonly back: string }): Response {
  const { say, language } = speech;
  const coming = rows.filter(({ state }) => state === 'confirmed').sort(byName);
  const total = coming.reduce((sum, row) => sum + row.persons, 0);
  const title = say({ nl: 'Deurlijst', en: 'Door list' });
  const line = (name: string, code: string, count: string, arrived: string) => html`<tr><td><span class="box"></span></td><td><bdi>${name}</bdi></td><td>${code}</td><td class="n">${count}</td><td>${arrived}</td></tr>`;
  return answerPage({
    language, title,
    body: html`${screenLine(back, language, true)}<main><h1>${title}: ${eventName(sitting, speech)}</h1><p>${dateWords(sitting, speech)}. ${say({ nl: `${coming.length} op de lijst, samen ${persons(total).nl}.`, en: `${coming.length} on the list, ${persons(total).en} together.` })}</p>
<table><thead><tr><th>${say({ nl: 'Binnen', en: 'Here' })}</th><th>${say({ nl: 'Naam', en: 'Name' })}</th><th>${say({ nl: 'Code', en: 'Code' })}</th><th class="n">${say({ nl: 'Personen', en: 'People' })}</th><th>${say({ nl: 'Met', en: 'Came with' })}</th></tr></thead><tbody>
${coming.map((row) => line(answersOf(row).name, spokenCode(row.code), String(row.persons), row.arrived > 0 ? String(row.arrived) : ''))}
${Array.from({ length: blankLines }, () => line('', '', '', ''))}</tbody></table>
<p class="hint">${say({ nl: 'Na afloop: vernietig dit papier.', en: 'Afterwards: destroy this paper.' })}</p></main>`,
  });
}
