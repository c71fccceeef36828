import type { Hash } from '../hash.ts';
import type { LeafPath } from '../memory.ts';
import { holderOf, mayWrite } from './decisions.ts';
import type { Outcome } from './outcomes.ts';
import { type PartAt, textsOfPart } from './part-at.ts';
import type { Work } from './work.ts';

/** What somebody typed: texts by path, and the hash of the Dutch that stood beside each. */
export interface Written { readonly texts: Readonly<Record<LeafPath, string>>; readonly from: Readonly<Record<LeafPath, Hash>> }

/** Most characters of a text: what its field takes is asked when it is handed in. */
export const longestDraft = 20_000;

/** Takes a part. Whoever has it already keeps it. */
export async function takePart(at: PartAt): Promise<{ readonly outcome: Outcome; readonly work: Work | undefined }> {
  const { store, person, now } = at;
  const before = await store.at(at);
  if (before && mayWrite(before, person, now)) return { outcome: 'taken', work: before };
  const work = await store.take({ document: at.document, locale: at.locale, part: at.part }, String(person.id), now);
  return { outcome: work ? 'taken' : 'busy', work };
}

/** What the same person does at once (a draft that saves itself while the button is pressed) meets itself: it is looked at anew so often. */
const tries = 6;

/** Keeps a draft. A part that is free is taken by saving. Nobody's draft is written over by somebody else. */
export async function saveDraft(at: PartAt, written: Written): Promise<{ readonly outcome: Outcome; readonly work: Work | undefined }> {
  for (let turn = 1; ; turn += 1) {
    const result = await saveOnce(at, written);
    if (result.outcome !== 'changed' || turn === tries) return result;
  }
}

async function saveOnce(at: PartAt, written: Written): Promise<{ readonly outcome: Outcome; readonly work: Work | undefined }> {
  const { work } = await takePart(at);
  if (!work) return { outcome: 'busy', work };
  const texts: Record<LeafPath, string> = { ...work.texts };
  const from: Record<LeafPath, Hash> = { ...work.from };
  for (const { path, now } of textsOfPart(at)) {
    const text = written.texts[path];
    if (text === undefined) continue;
    texts[path] = text.slice(0, longestDraft);
    from[path] = written.from[path] ?? now;
  }
  const saved = await at.store.change(work, { texts, from, touched: at.now });
  return { outcome: saved ? 'saved' : 'changed', work: saved };
}

/** Gives a part back. @param drop whether the draft goes too, else the next person finds it */
export async function giveBack(at: PartAt, drop: boolean): Promise<Outcome> {
  const work = await at.store.at(at);
  if (!work || !mayWrite(work, at.person, at.now)) return 'may-not';
  const free = { state: 'free', account: undefined, since: at.now, note: undefined } as const;
  return (await at.store.change(work, drop ? { ...free, texts: {}, from: {} } : free)) ? (drop ? 'dropped' : 'given-back') : 'changed';
}

/** Takes back what one handed in, as long as nobody judged it. An editor may take over what somebody else handed in, with all that was written. */
export async function callBack(at: PartAt, isEditor: boolean): Promise<Outcome> {
  const work = await at.store.at(at);
  if (work?.state !== 'handed-in' || (!isEditor && holderOf(work, at.now) !== String(at.person.id))) return 'may-not';
  return (await at.store.change(work, { state: 'taken', account: String(at.person.id), since: at.now, touched: at.now })) ? 'called-back' : 'changed';
}
