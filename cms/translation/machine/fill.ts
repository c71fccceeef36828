import { type Locale, sourceLocale } from '../../../content/locales.ts';
import type { Words } from '../../fields/words.ts';
import type { Hint } from '../../language/hint.ts';
import type { TextNow } from '../queue/texts-now.ts';
import { protect } from './protect.ts';
import type { Translate } from './translate.ts';

/** Why a text is not translated by the machine, in the order in which it is looked at. */
export const whyNotFilled = {
  held: { nl: 'iemand werkt er nu aan', en: 'somebody works on it now' },
  hard: { nl: 'het Nederlands is te moeilijk: maak eerst de zinnen korter', en: 'the Dutch is too hard: shorten the sentences first' },
  empty: { nl: 'er kwam niets terug', en: 'nothing came back' },
  marks: { nl: 'een link of teken is kwijt', en: 'a link or a mark is lost' },
  facts: { nl: 'een getal, link of naam klopt niet', en: 'a number, a link or a name is not right' },
  refused: { nl: 'het past niet in het veld', en: 'it does not fit its field' },
} satisfies Record<string, Words>;
export type WhyNotFilled = keyof typeof whyNotFilled;

export interface Left { readonly path: string; readonly why: WhyNotFilled; readonly hint?: Words | undefined }
export interface Filling {
  /** What to write, by path. Nothing when the machine failed as a whole. */
  readonly texts: Readonly<Record<string, string>>;
  readonly left: readonly Left[];
  /** What is said when the machine failed. */
  readonly failed?: Words | undefined;
}

/** What the machine is asked with. */
export interface Machine {
  readonly translate: Translate;
  /** How long it may take, in milliseconds. */
  readonly patience: number;
  /** Checks of what came back. */
  readonly hints: (pair: { readonly source: string; readonly own: string; readonly locale: Locale }) => readonly Hint[];
  /** Whether a Dutch text is too hard to be translated well. */
  readonly isHard: (source: string) => boolean;
}

/** Most texts in one question. */
const batch = 50;
/** What a machine may not get wrong; other hints are for who reads it over. */
const facts: ReadonlySet<string> = new Set(['number', 'link', 'name', 'mark', 'bidi']);

/**
 * Translates what is missing. Never a text that somebody wrote. Either all answers come in time and in number, or nothing is taken; of what came, only what kept its marks,
 * numbers, links and names.
 * @param isHeld whether somebody works on a text
 */
export async function fillMissing(texts: readonly TextNow[], locale: Locale, machine: Machine, isHeld: (text: TextNow) => boolean): Promise<Filling> {
  const left: Left[] = [];
  const asked = texts.filter(({ state, own }) => state === 'missing' && own.trim() === '').flatMap((text) => {
    const why = isHeld(text) ? 'held' as const : machine.isHard(text.source) ? 'hard' as const : undefined;
    if (why) left.push({ path: text.path, why });
    return why ? [] : [{ text, guarded: protect(text.source) }];
  });
  if (asked.length === 0) return { texts: {}, left };
  const asking = await ask(asked.map(({ guarded }) => guarded.text), locale, machine);
  if ('failed' in asking) return { texts: {}, left, failed: asking.failed };
  const filled: Record<string, string> = {};
  for (const [index, { text: { path, source }, guarded }] of asked.entries()) {
    const answer = asking.answers[index] ?? '';
    const own = guarded.restore(answer)?.trim();
    if (answer.trim() === '') left.push({ path, why: 'empty' });
    else if (own === undefined) left.push({ path, why: 'marks' });
    else {
      const wrong = machine.hints({ source, own, locale }).find(({ kind }) => facts.has(kind));
      if (wrong) left.push({ path, why: 'facts', hint: wrong.words });
      else filled[path] = own;
    }
  }
  return { texts: filled, left };
}

/** All answers, or a sentence that says why there are none. */
async function ask(texts: readonly string[], locale: Locale, { translate, patience }: Machine): Promise<{ readonly answers: readonly string[] } | { readonly failed: Words }> {
  const answers: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((done) => { timer = setTimeout(() => done('late'), patience); });
  try {
    for (let from = 0; from < texts.length; from += batch) {
      const some = texts.slice(from, from + batch);
      const found = await Promise.race([translate(some, sourceLocale, locale), late]);
      const seconds = Math.round(patience / 1000);
      if (found === 'late') return { failed: { nl: `De vertaalmachine gaf na ${seconds} seconden nog geen antwoord. Er is niets veranderd.`, en: `The translation machine did not answer within ${seconds} seconds. Nothing was changed.` } };
      if (!Array.isArray(found) || found.length !== some.length || found.some((one) => typeof one !== 'string')) {
        return { failed: { nl: 'De vertaalmachine gaf niet op elke tekst een antwoord. Er is niets veranderd.', en: 'The translation machine did not answer every text. Nothing was changed.' } };
      }
      answers.push(...(found as string[]));
    }
    return { answers };
  } catch {
    return { failed: { nl: 'De vertaalmachine gaf een fout. Er is niets veranderd. Probeer het later nog eens.', en: 'The translation machine failed. Nothing was changed. Try again later.' } };
  } finally {
    clearTimeout(timer);
  }
}
