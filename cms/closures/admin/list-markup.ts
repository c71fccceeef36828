import { html, type Markup } from '../../signup/admin/pages/markup.ts';
import type { Speech } from '../../signup/admin/speech.ts';
import { words } from './labels.ts';
import type { Line } from './lines.ts';

/**
 * The list of what can be different, for the dashboard and for the page of its own: today and all dates at once, later days of the desk and other places one tap away.
 * @param heading the level of the headings: below that of what it stands in
 */
export function listMarkup(lines: readonly Line[], today: string, speech: Speech, heading: 2 | 3 = 3): Markup {
  const { say, day } = speech;
  const item = (line: Line): Markup => {
    const when = [line.day === today ? `${say(words.today)}, ${day(line.day)}` : day(line.day), line.times].filter(Boolean).join(', ');
    const title = heading === 2 ? html`<h2>${line.title}</h2>` : html`<h3>${line.title}</h3>`;
    return html`<li>${title}<p>${when}</p>${line.different.map((phrase) => html`<p class="now">${phrase}</p>`)}<ul class="which" aria-label="${line.title}, ${when}">${line.buttons.map(({ label, href, isUndo }) =>
      html`<li><a href="${href}"${isUndo && html` class="undo"`}>${say(label)}</a></li>`)}</ul></li>`;
  };
  if (lines.length === 0) return html`<p>${say(words.nothing)}</p>`;
  const of = (group: Line['group']) => lines.filter((line) => line.group === group);
  const items = (some: readonly Line[]): Markup | false => some.length > 0 && html`<ul class="lines">${some.map(item)}</ul>`;
  const folded = (group: 'later' | 'others'): Markup | false => of(group).length > 0 && html`<details><summary>${say(words[group])}</summary>${items(of(group))}</details>`;
  return html`${items(of('first'))}${folded('later')}${folded('others')}`;
}
