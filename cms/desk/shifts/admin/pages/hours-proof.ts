import { longDate } from '../../../../../content/dates/words.ts';
import { factsOf, type Locale, sourceLocale } from '../../../../../content/locales.ts';
import { say } from '../../../../../content/messages.ts';
import { html, type Markup } from '../../../../signup/admin/pages/markup.ts';
import { answerPage, screenLine } from '../../../../signup/admin/pages/page.ts';
import { idFrom } from '../../../../signup/store/store.ts';
import { turnsDone } from '../../done.ts';
import { hoursOf, sumOfHours } from '../../decisions/hours.ts';
import type { Turn } from '../../turn.ts';
import { type Asked, refuse } from '../gate.ts';
import { valueOf } from '../../../../signup/admin/posted.ts';

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const longestName = 100;

/**
 * A proof of hours on paper, in Dutch and below it in the volunteer's language: dates, roles, hours, and a line to sign. The full name is typed at that moment and
 * kept nowhere. For admins and the desk alone: it shows what somebody did at all events.
 */
export async function hoursProof({ req, desk, viewer, typed, speech }: Asked): Promise<Response> {
  if (viewer.events !== 'all') return refuse(req, 'may-not');
  const [id, name, from, until] = [valueOf(typed, 'volunteer'), valueOf(typed, 'name'), valueOf(typed, 'from'), valueOf(typed, 'until')];
  const volunteer = id === '' ? undefined : await desk.volunteers.byId(idFrom(id));
  if (!volunteer || name === '' || [...name].length > longestName || !dayShape.test(from) || !dayShape.test(until) || until < from) return refuse(req, 'form');
  const turns = turnsDone(await desk.turnsOf(volunteer.id), from, until);
  const { settings } = desk.snapshot().globals;
  const languages = [...new Set<Locale>([sourceLocale, volunteer.language])];
  return answerPage({
    language: 'nl', title: say('nl', 'shift.proof'),
    body: html`${screenLine(`${req.payload.config.routes.admin}/shifts`, speech.language, true)}<main><p>${settings.name}</p>
${languages.map((lang) => proofIn(lang, { name, from, until, turns, roleOf: (role) => desk.snapshot().roles[role]?.title[lang] ?? desk.snapshot().roles[role]?.title.nl ?? role }))}
<p class="sign">${languages.map((lang, at) => html`${at > 0 && ' / '}<span lang="${lang}">${say(lang, 'shift.proof.signed')}</span>`)}:</p><p>&#160;</p><p>………………………………………………………………</p></main>`,
  });
}

interface Proof { readonly name: string; readonly from: string; readonly until: string; readonly turns: readonly Turn[]; readonly roleOf: (role: string) => string }

function proofIn(lang: Locale, { name, from, until, turns, roleOf }: Proof): Markup {
  const number = new Intl.NumberFormat(factsOf(lang).intl);
  const [before, after = ''] = say(lang, 'shift.proof.text', { from: longDate(lang, from), until: longDate(lang, until) }).split('{name}');
  return html`<section lang="${lang}" dir="${factsOf(lang).dir}"><h1>${say(lang, 'shift.proof')}</h1><p>${before}<strong><bdi>${name}</bdi></strong>${after}</p>
<table><thead><tr><th>${say(lang, 'shift.proof.date')}</th><th>${say(lang, 'shift.proof.role')}</th><th class="n">${say(lang, 'shift.proof.hours')}</th></tr></thead><tbody>
${turns.map(({ answers }) => html`<tr><td>${longDate(lang, answers.date)}</td><td>${roleOf(answers.role)}</td><td class="n">${number.format(hoursOf(answers) ?? 0)}</td></tr>`)}
<tr><th colspan="2">${say(lang, 'shift.proof.total')}</th><td class="n"><strong>${number.format(sumOfHours(turns.map(({ answers }) => answers)))}</strong></td></tr></tbody></table></section>`;
}
