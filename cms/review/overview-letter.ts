import { shortDate } from './short-date.ts';
import { factsOf } from '../../content/locales.ts';
import type { Part } from '../mail/letter.ts';
import type { NewLetter } from '../mail/letters.ts';
import { inLanguage, leftToRight, type Piece, typed } from '../mail/pieces.ts';
import type { Overview } from './overview.ts';

/** Lines of a list that a mail shows; the rest stands in the admin. */
const most = 12;

interface To { readonly id: string | number; readonly email: string; readonly name?: string | undefined }

/** The headings of the mail, in both languages of the admin: nothing tells which of them an account reads. */
const words = {
  subject: ['Wat er deze maand na te kijken is', 'What to look at this month'],
  due: ['Kijk of dit nog klopt', 'See whether this is still right'],
  pages: ['Lezers misten iets', 'Readers missed something'],
  lines: ['Wat lezers schreven', 'What readers wrote'],
  missed: ['Gezocht en niet gevonden', 'Searched and not found'],
  outdated: ['Ouder dan het Nederlands', 'Older than the Dutch'],
  open: ['Open het beheer', 'Open the admin'],
  why: ['U krijgt dit bericht omdat u een account hebt bij deze website.', 'You get this because you have an account at this website.'],
} as const;
const both = ([nl, en]: readonly [string, string]): string => `${nl} · ${en}`;

/** The monthly mail to one account: short lists, each once, under headings in Dutch and English. @param month `YYYY-MM` @param admin address of the admin */
export function overviewLetter(to: To, overview: Overview, month: string, admin: string): NewLetter {
  const { due, pages, lines, missed, outdated } = overview;
  const list = (heading: readonly [string, string], items: readonly (readonly Piece[])[]): Part[] => {
    const more = items.length - most;
    return items.length === 0 ? [] : [{ as: 'fact', label: both(heading), lines: [...items.slice(0, most), ...(more > 0 ? [[`+ ${more}`]] : [])] }];
  };
  const page = (path: string, language: string): Piece => leftToRight(`/${language}${path === '/' ? '' : path}`);
  return {
    kind: 'review', about: `account ${to.id}`, once: month, to: to.email, name: to.name || undefined, lang: 'nl',
    subject: [both(words.subject)], dutch: words.subject[0], why: { text: both(words.why) },
    parts: [
      { as: 'heading', pieces: [words.subject[0], ' · ', inLanguage(words.subject[1], 'en', 'nl')] },
      ...list(words.due, due.map(({ title, reviewBy }) => [typed(title), ` (${shortDate(reviewBy)})`])),
      ...list(words.pages, pages.map(({ path, language, open }) => [page(path, language), `: ${open}`])),
      ...list(words.lines, lines.map(({ line, path, language }) => [typed(line), ' (', page(path, language), ')'])),
      ...list(words.missed, missed.map(({ term, language, n }) => [typed(term), ` (${language}): ${n}`])),
      ...list(words.outdated, outdated.map(({ language, pages: n, words: count }) => [{ text: factsOf(language).name, lang: language, dir: factsOf(language).dir }, `: ${n} · ${count} woorden, words`])),
      { as: 'link', label: both(words.open), href: admin },
    ],
  };
}
