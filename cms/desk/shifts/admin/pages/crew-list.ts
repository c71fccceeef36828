import { html } from '../../../../signup/admin/pages/markup.ts';
import { answerPage, screenLine } from '../../../../signup/admin/pages/page.ts';
import type { AskedOfDate } from '../gate.ts';
import { eventName, nameOf, roleName, timesWords } from '../words.ts';

/** The crew of a date on paper: who does what, when, and how to call them. Empty lines where somebody is still to be found. */
export async function crewList({ desk, date, speech, back }: AskedOfDate): Promise<Response> {
  const { say, day, language } = speech;
  const title = say({ nl: 'Wie doet wat', en: 'Who does what' });
  const line = (name: string, phone: string) => html`<tr><td><span class="box"></span></td><td><bdi>${name}</bdi></td><td><bdi dir="ltr">${phone}</bdi></td></tr>`;
  return answerPage({
    language, title,
    body: html`${screenLine(back, language, true)}<main><h1>${title}: ${eventName(desk, date, speech)}</h1><p>${day(date.date)}${date.cancelled && html`. <strong>${say({ nl: 'Gaat niet door', en: 'Cancelled' })}</strong>`}</p>
${date.roles.map((role) => html`<h2>${roleName(desk, role.role, speech)}${timesWords(role) && `, ${timesWords(role)}`}</h2>
<table><thead><tr><th>${say({ nl: 'Er', en: 'Here' })}</th><th>${say({ nl: 'Naam', en: 'Name' })}</th><th>${say({ nl: 'Telefoon', en: 'Phone' })}</th></tr></thead><tbody>
${role.people.map((person) => line(nameOf(person, speech), person.volunteer?.phone ?? ''))}${Array.from({ length: role.gap }, () => line('', ''))}</tbody></table>`)}
<p class="hint">${say({ nl: 'Na afloop: vink aan wie er was, en vernietig dit papier.', en: 'Afterwards: tick who was there, and destroy this paper.' })}</p></main>`,
  });
}
