import { duration, minutesBetween } from '../../../content/closures/duration.ts';
import { factsOf, type Locale, locales } from '../../../content/locales.ts';
import { pick } from '../../../content/pick.ts';
import { hasRole } from '../../access/role.ts';
import type { Words } from '../../fields/words.ts';
import { html, type Markup } from '../../signup/admin/pages/markup.ts';
import { answerPage } from '../../signup/admin/pages/page.ts';
import { dateSentence, dateWith, placeSentence, placeWith } from '../sentences.ts';
import { type AskedDate, type AskedPlace, closuresInARow } from './asked-closure.ts';
import { type Asked, closuresPath } from './gate.ts';
import { dateLabels, placeLabels, words } from './labels.ts';
import { sheet } from './sheet.ts';
import type { ToldPeople } from './told-people.ts';

/** Shown at once; the other languages are one tap away. */
const first: readonly Locale[] = ['nl', 'en', 'ar'];

interface Confirm {
  readonly asked: Asked;
  readonly what: AskedPlace | AskedDate;
  /** Who hears of it, for a date with sign-ups. */
  readonly told: ToldPeople | undefined;
  /** Whether mails are sent by this server. */
  readonly sends: boolean;
}

/**
 * The second click: what residents will read, where, and who gets a mail. What can be chosen is a link that shows the page anew; the button says what the page shows. A
 * closure that cannot be is said with a sentence, with status 422, and the choices stay.
 */
export function confirmPage({ asked, what, told, sends }: Confirm): Response {
  const { speech: { say, language, day }, today } = asked;
  const { decided } = what;
  const refused = 'refused' in decided ? decided.refused : undefined;
  const date = what.kind === 'place' ? what.day : what.occurrence.date;
  const name = what.kind === 'place' ? what.location.name : (pick(what.event.title, language)?.value ?? what.event.slug);
  const label: Words = what.kind === 'place' ? placeLabels[what.which] : dateLabels[what.which];
  const title = `${say(label)}: ${name}`;
  return answerPage({
    language, title, sheet, status: refused ? 422 : 200,
    body: html`<nav aria-label="${say(words.title)}"><a href="${closuresPath}">${say(words.back)}</a></nav><main><h1>${say(label)}</h1><p>${name}, ${date === today ? `${say(words.today).toLowerCase()}, ` : ''}${day(date)}</p>
${choosing(asked, what)}
${refused && html`<p class="faults" role="alert">${say(refused)}</p>`}
${!refused && html`${reading(asked, what)}${standing(asked, what)}${who(asked, what, told, sends)}
<form method="post" action="${addressOf(what)}">${Object.entries(chosen(what)).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}<p><button type="submit">${say(what.which === 'as-usual' ? words.undo : words.confirm)}</button></p></form>`}</main>`,
  });
}

const addressOf = (what: AskedPlace | AskedDate): string =>
  what.kind === 'place' ? `${closuresPath}/place/${what.location.slug}/${what.day}/${what.which}` : `${closuresPath}/date/${what.occurrence.slug}/${what.which}`;

/** What the second click says. */
function chosen(what: AskedPlace | AskedDate): Record<string, string> {
  return {
    ...('at' in what.closure && { at: what.closure.at }),
    ...(what.which === 'other-place' && what.to && { place: what.to.slug }),
    ...(what.kind === 'place' && what.days > 1 && { days: String(what.days) }),
    ...(what.kind === 'date' && what.which === 'starts-later' && !what.endMoves && { end: 'keep' }),
  };
}

/** Links to the same page with another choice. */
function choosing({ speech: { say, language } }: Asked, what: AskedPlace | AskedDate): Markup | false {
  const link = (fields: Record<string, string>, text: string, current: boolean): Markup => html`<li><a href="${addressOf(what)}?${new URLSearchParams({ ...chosen(what), ...fields }).toString()}"${current && html` aria-current="true"`}>${text}</a></li>`;
  const group = (heading: Words, links: readonly Markup[]): Markup | false => links.length > 0 && html`<h2>${say(heading)}</h2><ul class="which">${links}</ul>`;
  switch (what.which) {
    case 'starts-later': case 'opens-later': case 'closes-earlier': {
      const usually = usualTime(what);
      const times = what.choices.map((time) => link({ at: time }, usually ? `${time} (${what.which === 'closes-earlier' ? '−' : '+'} ${duration(language, Math.abs(minutesBetween(usually, time)))})` : time, what.at === time));
      const end = what.kind === 'date' && (what.now.usual?.end ?? what.now.end);
      const bare = Object.entries(chosen(what)).filter(([field]) => field !== 'at');
      return html`${group(words.when, times)}<form class="time" method="get" action="${addressOf(what)}">${bare.map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`)}<p><label for="at">${say(words.otherTime)}</label><input id="at" name="at" type="time" required value="${what.at}"></p><p><button type="submit">${say(words.show)}</button></p></form>
${what.kind === 'date' && what.which === 'starts-later' && end && group(words.end, [link({ end: 'move' }, say({ nl: 'Ook later', en: 'Later too' }), what.endMoves), link({ end: 'keep' }, say({ nl: `Blijft ${end}`, en: `Stays ${end}` }), !what.endMoves)])}`;
    }
    case 'other-place': {
      const here = what.kind === 'place' ? what.id : (what.now.location ?? what.now.seriesLocation);
      return group(words.place, what.places.filter(({ id }) => id !== here).map(({ slug, name }) => link({ place: slug }, name, what.to?.slug === slug)));
    }
    case 'closed': return what.kind === 'place' && group(words.days, [1, 2, 3, 7].map((days) => link({ days: String(days) }, daysLabel(language, days), what.days === days)));
    case 'as-usual': {
      if (what.kind !== 'place') return false;
      const all = closuresInARow(what.now, what.day);
      return all > 1 && group(words.days, [1, all].map((days) => link({ days: String(days) }, daysLabel(language, days), what.days === days)));
    }
    case 'cancelled': return false;
  }
}

const daysLabel = (language: 'nl' | 'en', days: number): string => (days === 1 ? { nl: 'Deze dag', en: 'This day' } : { nl: `${days} dagen`, en: `${days} days` })[language];
function usualTime(what: AskedPlace | AskedDate): string | undefined {
  if (what.kind === 'date') return what.now.usual?.start ?? what.now.start ?? undefined;
  const spans = what.now.hours.filter(({ weekday }) => weekday === (new Date(`${what.day}T12:00:00Z`).getUTCDay() || 7)).sort((a, b) => (a.from < b.from ? -1 : 1));
  return what.which === 'closes-earlier' ? spans.at(-1)?.to : spans[0]?.from;
}

/** The sentence in the languages of residents, as the site will say it. */
function reading({ speech: { say }, snapshot }: Asked, what: AskedPlace | AskedDate): Markup | false {
  if ('refused' in what.decided) return false;
  const sentenceIn = what.kind === 'place'
    ? ((after) => (lang: Locale) => placeSentence(snapshot, after, what.day, lang))(placeWith(what.location, what.decided.becomes as never, what.places))
    : ((after) => (lang: Locale) => dateSentence(snapshot, after, what.event, lang))(dateWith(what.occurrence, what.decided.becomes as never, what.places));
  const shown = (lang: Locale): Markup => html`<p class="read" lang="${lang}" dir="${factsOf(lang).dir}"><b>${factsOf(lang).name}</b>${sentenceIn(lang)}</p>`;
  return html`<h2>${say(words.read)}</h2>${first.map(shown)}<details><summary>${say(words.more)}</summary>${locales.filter((lang) => !first.includes(lang)).map(shown)}</details>`;
}

/** Where it will stand. */
function standing({ speech: { say }, snapshot, today }: Asked, what: AskedPlace | AskedDate): Markup {
  const now = what.kind === 'place' ? what.day === today : true;
  const isDesk = what.kind === 'place' && what.location.slug === snapshot.globals.settings.desk;
  const lines: Words[] = what.kind === 'date'
    ? [{ nl: 'Op de pagina van deze datum en van de reeks, op de voorpagina en in de agenda.', en: 'On the page of this date and of the series, on the home page and in the calendar.' }, { nl: 'In de agenda’s van mensen die de agenda volgen.', en: 'In the calendars of people who follow the calendar.' }]
    : [
        ...(isDesk && now ? [{ nl: 'Boven elke pagina, vandaag.', en: 'Above every page, today.' }, { nl: 'Op de voorpagina, bij “Vandaag”, en in de nieuwsfeed.', en: 'On the home page, at “Today”, and in the news feed.' }] : []),
        ...(isDesk && !now ? [{ nl: 'Op die dag boven elke pagina en op de voorpagina.', en: 'On that day above every page and on the home page.' }] : []),
        { nl: 'Op de pagina van deze plek.', en: 'On the page of this place.' },
        { nl: 'Na die dag is alles vanzelf weer zoals altijd.', en: 'After that day everything is as usual again by itself.' },
      ];
  return html`<h2>${say(words.where)}</h2><ul>${lines.map((line) => html`<li>${say(line)}</li>`)}</ul>`;
}

/** Who hears of it. */
function who({ speech: { say }, req }: Asked, what: AskedPlace | AskedDate, told: ToldPeople | undefined, sends: boolean): Markup | false {
  if (what.kind === 'place') return false;
  const people = (n: number, nl: string, en: string): Words => ({ nl: `${n} ${n === 1 ? 'aanmelding' : 'aanmeldingen'} ${nl}`, en: `${n} ${n === 1 ? 'sign-up' : 'sign-ups'} ${en}` });
  const lines: Words[] = [
    ...(!told ? [{ nl: 'Mensen melden zich hiervoor niet aan op de site. Er gaat geen mail.', en: 'People do not sign up for this on the site. No mail is sent.' }] : []),
    ...(told && told.mailed + told.toCall === 0 ? [{ nl: 'Er is nog niemand aangemeld.', en: 'Nobody has signed up yet.' }] : []),
    ...(told && sends && told.mailed > 0 ? [people(told.mailed, told.mailed === 1 ? 'krijgt een mail in de eigen taal.' : 'krijgen een mail in de eigen taal.', told.mailed === 1 ? 'gets a mail in its own language.' : 'get a mail in their own language.')] : []),
    ...(told && !sends && told.mailed > 0 ? [people(told.mailed, 'met een adres, maar deze server verstuurt geen mail: bel hen.', 'with an address, but this server sends no mail: call them.')] : []),
    ...(told && told.toCall > 0 ? [people(told.toCall, 'zonder e-mail: bel hen.', 'without e-mail: call them.')] : []),
    ...(what.event.crew?.length ? [{ nl: 'Vrijwilligers van deze datum horen een andere tijd en dat het niet doorgaat; een andere plek vertelt u zelf.', en: 'Volunteers of this date hear of another time and that it is cancelled; another place you tell them yourself.' }] : []),
  ];
  const list = told && told.mailed + told.toCall > 0 && hasRole(req, 'admin', 'desk', 'host') && html`<p><a href="${req.payload.config.routes.admin}/sign-ups/${told.sitting}">${say({ nl: 'Wie komt er', en: 'Who comes' })}</a></p>`;
  return html`<h2>${say(words.mails)}</h2><ul>${lines.map((line) => html`<li>${say(line)}</li>`)}</ul>${list}`;
}
