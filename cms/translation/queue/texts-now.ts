import type { Payload } from 'payload';
import type { LeafState, Maker } from '../../../content/freshness.ts';
import { type Locale, sourceLocale } from '../../../content/locales.ts';
import type { Words } from '../../fields/words.ts';
import type { Stored } from '../../public/stored.ts';
import { type Hash, hashOf } from '../hash.ts';
import type { Leaf } from '../leaves.ts';
import { type Account, languageMemoryOf, type LeafPath, sourceMemoryOf } from '../memory.ts';
import { kindOf, type Place } from '../rewrite.ts';
import { leavesIn, memoryField } from '../schema.ts';
import { stateOf } from '../state.ts';
import { inLanguage, textIn } from '../texts.ts';
import { workPartOf } from '../work/work.ts';

/** One text of a document in one language, as it is now. */
export interface TextNow {
  readonly path: LeafPath;
  /** In which part somebody works on it: the id of a block, or `top`. */
  readonly part: string;
  /** Where it stands, from the outside in. */
  readonly labels: readonly Words[];
  readonly field: Leaf['field'];
  /** Its Dutch, and the hash of it. */
  readonly source: string;
  readonly now: Hash;
  /** The translation; empty when there is none. */
  readonly own: string;
  readonly state: LeafState;
  readonly made: Maker;
  readonly checked: boolean;
  /** The Dutch that the translation was made from. */
  readonly from: Hash | undefined;
  readonly account: Account | undefined;
  readonly changedOn: string | undefined;
}

/** All texts of a document that have a Dutch, in reading order. */
export function textsNow(payload: Pick<Payload, 'collections' | 'globals' | 'blocks'>, place: Place, document: Stored, locale: Locale): TextNow[] {
  const memory = languageMemoryOf(inLanguage(document[memoryField], locale));
  const dutch = sourceMemoryOf(inLanguage(document[memoryField], sourceLocale));
  return leavesIn(payload, kindOf(place), document).flatMap(({ path, part, inBlock, labels, field, value }) => {
    const [source, own] = [textIn(value, sourceLocale), textIn(value, locale)];
    const now = hashOf(source);
    const found = stateOf({ path, source, own, hash: now }, memory, dutch);
    if (!found) return [];
    const { state, made, checked, from, account, changedOn } = found;
    return [{ path, part: workPartOf({ part, inBlock }), labels, field, source, now, own, state, made, checked, from, account, changedOn }];
  });
}
