import { type Locale, factsOf, sourceLocale } from '../../content/locales.ts';
import type { Words } from '../fields/words.ts';
import { type BidiFault, bidiFault } from './bidi.ts';
import { type FoundTerm, dutchTermsIn, standsIn } from './dutch-words.ts';
import type { Hint, Term } from './hint.ts';
import { linksIn } from './links.ts';
import { marksIn } from './marks.ts';
import { numbersIn } from './numbers.ts';
import { missingFrom } from './parts-missing.ts';
import { says } from './says.ts';

export interface Pair {
  /** The Dutch text. */
  readonly source: string;
  /** Its translation. */
  readonly own: string;
  readonly locale: Locale;
  readonly terms: readonly Term[];
}

/**
 * What is worth a second look in a translation: numbers, links, names and words of the glossary that the Dutch has and it has not (or the other way round), marks and
 * direction signs that are not whole, a length that cannot be right. Nothing while there is no translation, or where it is the Dutch itself. Runs in the browser too.
 */
export function translationHints({ source, own, locale, terms }: Pair): Hint[] {
  if (locale === sourceLocale || own.trim() === '' || own.trim() === source.trim()) return [];
  const found = dutchTermsIn(source, terms);
  return [...numberHints(source, own, found), ...linkHints(source, own), ...termHints(own, locale, found), ...markHints(source, own, locale), ...bidiHints(own), ...lengthHints(source, own, locale)];
}

const hint = (kind: Hint['kind'], at: string | undefined, nl: string, en: string): Hint => ({ kind, words: { nl, en }, ...(at === undefined ? {} : { at }) });

/** Small numbers are often written as a word, and Arabic has a form of its own for two of something. */
const spoken = /^(?:[0-9]|1[0-2])$/;

/** An explanation of the glossary may bring numbers of its own: (tutoring, ages 12 to 17). */
function numberHints(source: string, own: string, found: readonly FoundTerm[]): Hint[] {
  const explained = new Set(found.flatMap(({ term }) => term.own.flatMap(numbersIn)));
  const [wanted, there] = [numbersIn(source), numbersIn(own)];
  return [
    ...missingFrom(wanted, there).map((number) => hint('number', number, `Het getal ${number} staat niet in de vertaling.`, `The number ${number} is not in the translation.`)),
    ...missingFrom(there, wanted).filter((number) => !spoken.test(number) && !explained.has(number)).map((number) => hint('number', number, `Het getal ${number} staat niet in het Nederlands.`, `The number ${number} is not in the Dutch.`)),
  ];
}

function linkHints(source: string, own: string): Hint[] {
  const [wanted, there] = [linksIn(source), linksIn(own)];
  return [
    ...missingFrom(wanted, there).map((link) => hint('link', link, `De link naar ${link} ontbreekt in de vertaling.`, `The link to ${link} is missing in the translation.`)),
    ...missingFrom(there, wanted).map((link) => hint('link', link, `De link naar ${link} staat niet in het Nederlands.`, `The link to ${link} is not in the Dutch.`)),
  ];
}

/** A name that is written with a capital, on every letter and sign: DigiD, De Bakkerij. */
const isName = ({ nl, keepDutch }: Term) => keepDutch && /\p{Lu}/u.test(nl);

function termHints(own: string, locale: Locale, found: readonly FoundTerm[]): Hint[] {
  return found.flatMap(({ term, at }): Hint[] => {
    const [best] = term.own;
    if (isName(term)) {
      return standsIn(own, term.nl) ? [] : [hint('name', at, `De naam “${term.nl}” blijft zo, in Latijnse letters.`, `The name “${term.nl}” stays as it is, in Latin letters.`)];
    }
    if (term.keepDutch) {
      if (standsIn(own, term.nl) || says(own, term.own, locale)) return [];
      return [hint('term', at, `“${term.nl}” blijft Nederlands, met uitleg${best ? `: ${best}` : ''}.`, `“${term.nl}” stays Dutch, with an explanation${best ? `: ${best}` : ''}.`)];
    }
    if (!best || says(own, term.own, locale)) return [];
    return [hint('term', at, `Afgesproken woord voor “${term.nl}”: ${best}.`, `Agreed word for “${term.nl}”: ${best}.`)];
  });
}

function markHints(source: string, own: string, locale: Locale): Hint[] {
  const [wanted, there] = [marksIn(source), marksIn(own)];
  const words = (list: typeof wanted.foreign) => list.filter(({ lang }) => lang !== locale && lang !== sourceLocale).map(({ lang, word }) => `{${lang}:${word}}`);
  // What is bold in Dutch may be marked as a Dutch word in a translation.
  const sameBold = wanted.bold === there.bold || there.broken.includes('**') || (there.bold < wanted.bold && there.bold + there.foreign.length >= wanted.bold);
  return [
    ...there.broken.map((mark) => hint('mark', mark, `Het teken ${mark} is niet af: kijk of er een haakje of sterretje ontbreekt.`, `The mark ${mark} is not whole: see whether a bracket or an asterisk is missing.`)),
    ...(sameBold ? [] : [hint('mark', '**', `In het Nederlands is ${times(wanted.bold).nl} iets vet, in de vertaling ${times(there.bold).nl}.`, `In the Dutch something is bold ${times(wanted.bold).en}, in the translation ${times(there.bold).en}.`)]),
    ...missingFrom(wanted.places, there.places).map((place) => hint('mark', place, `${place} ontbreekt in de vertaling.`, `${place} is missing in the translation.`)),
    ...missingFrom(there.places, wanted.places).map((place) => hint('mark', place, `${place} staat niet in het Nederlands.`, `${place} is not in the Dutch.`)),
    ...missingFrom(words(wanted.foreign), words(there.foreign)).map((word) => hint('mark', word, `${word} ontbreekt in de vertaling.`, `${word} is missing in the translation.`)),
  ];
}
const times = (n: number): Words => (n === 0 ? { nl: 'nergens', en: 'nowhere' } : { nl: `${n} keer`, en: n === 1 ? 'once' : `${n} times` });

/** Says what is wrong with the direction signs of a text. */
export const bidiWords: Readonly<Record<BidiFault, Words>> = {
  override: { nl: 'Er staat een onzichtbaar teken in dat letters omdraait. Haal het weg: typ de tekst opnieuw.', en: 'It holds an invisible sign that turns letters around. Take it out: type the text again.' },
  open: { nl: 'Een onzichtbaar richtingsteken wordt niet gesloten. Typ de regel opnieuw.', en: 'An invisible direction sign is not closed. Type the line again.' },
  stray: { nl: 'Er staat een einde van een richtingsteken zonder begin. Typ de regel opnieuw.', en: 'There is the end of a direction sign without its beginning. Type the line again.' },
};

function bidiHints(own: string): Hint[] {
  const fault = bidiFault(own);
  return fault ? [{ kind: 'bidi', words: bidiWords[fault] }] : [];
}

/** Below this many characters the length of a text says nothing. */
const longEnough = 120;
/** A text as long as a reader sees it. */
const visible = (text: string) => [...text.replace(/\]\([^)\s]*\)|[[{}*]|\{[a-z]{2}:/g, '')].length;

function lengthHints(source: string, own: string, locale: Locale): Hint[] {
  const [wanted, there] = [visible(source), visible(own)];
  if (wanted < longEnough) return [];
  const dense = factsOf(locale).script === 'Han' ? 0.3 : factsOf(locale).script === 'Ethiopic' ? 0.7 : 1;
  if (there < wanted * dense * 0.35) return [hint('length', undefined, 'De vertaling is veel korter dan het Nederlands. Ontbreekt er iets?', 'The translation is much shorter than the Dutch. Is something missing?')];
  if (there > wanted * dense * 3) return [hint('length', undefined, 'De vertaling is veel langer dan het Nederlands. Staat er iets dubbel?', 'The translation is much longer than the Dutch. Is something there twice?')];
  return [];
}
