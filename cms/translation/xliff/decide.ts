import type { Words } from '../../fields/words.ts';
import { type Hash, hashOf } from '../hash.ts';
import type { TextNow } from '../queue/texts-now.ts';
import type { ReadUnit } from './read.ts';

/** What is taken of a text from a file. */
export interface Taken {
  readonly path: string;
  readonly line: number;
  readonly part: string;
  readonly text: string;
  /** The Dutch that it was made from. */
  readonly from: Hash;
  /** That is not the Dutch of now. */
  readonly older: boolean;
}
/** Why a text of a file is not taken. */
export const whyNot = {
  gone: { nl: 'staat niet meer in het document', en: 'is not in the document any more' },
  lost: { nl: 'een link of teken is kwijt', en: 'a link or a mark is lost' },
  copied: { nl: 'is nog het Nederlands', en: 'is still the Dutch' },
  refused: { nl: 'past niet in het veld', en: 'does not fit its field' },
  busy: { nl: 'iemand anders werkt er nu aan, of het ligt al ter goedkeuring', en: 'somebody else works on it now, or it waits for approval already' },
  document: { nl: 'het document is er niet', en: 'the document is not there' },
} satisfies Record<string, Words>;
export type WhyNot = keyof typeof whyNot;
export interface NotTaken { readonly path: string; readonly line: number; readonly why: WhyNot }

export interface Decided { readonly taken: readonly Taken[]; readonly notTaken: readonly NotTaken[]; readonly unchanged: number }

/** Tools break lines and join blanks in the Dutch; that is no other text. */
const loose = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * What to take of the texts that came back for one document. A text counts as made from the Dutch that stands beside it in the file, so a file that was out for a month does not
 * hide what changed meanwhile. What came back as it went out is taken only when its state says that somebody went through it.
 * @param fits whether the field of a text takes it
 */
export function decideUnits(units: readonly ReadUnit[], texts: readonly TextNow[], fits: (text: TextNow, written: string) => boolean): Decided {
  const known = new Map(texts.map((text) => [text.path, text]));
  const taken: Taken[] = [];
  const notTaken: NotTaken[] = [];
  let unchanged = 0;
  for (const unit of units) {
    const { path, line, target, state } = unit;
    const text = known.get(path);
    const leave = (why: WhyNot) => { notTaken.push({ path, line, why }); };
    if (target === undefined || target.trim() === '') unchanged += 1;
    else if (!text) leave('gone');
    else if (unit.lost) leave('lost');
    else if (isSame(text, target) && (text.state === 'fresh' || state === 'initial' || (text.state === 'unchecked' && state === 'translated'))) unchanged += 1;
    else if (state === 'initial' && target.trim() === unit.source.trim()) leave('copied');
    else if (!fits(text, target)) leave('refused');
    else {
      const older = loose(unit.source) !== loose(text.source);
      taken.push({ path, line, part: text.part, text: target, from: older ? hashOf(unit.source) : text.now, older });
    }
  }
  return { taken, notTaken, unchanged };
}

const isSame = ({ own }: TextNow, target: string) => own.trim() === target.trim();
