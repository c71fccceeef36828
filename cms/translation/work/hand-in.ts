import { commitTransaction, initTransaction, killTransaction } from 'payload';
import { idFrom } from '../../signup/store/store.ts';
import type { Author } from '../remember.ts';
import { confirmTranslation, faultIn, writeTranslation } from '../write-translation.ts';
import { isEditor, mayCheck, mayJudge } from './decisions.ts';
import type { Outcome } from './outcomes.ts';
import { type DocumentAt, type PartAt, textsOfPart } from './part-at.ts';
import { planOf } from './plan.ts';
import type { Work } from './work.ts';
import { saveDraft, type Written } from './write.ts';

/** What a text stands for before it is handed in: what was written, else what is on the site. */
const writtenIn = (work: Work, at: PartAt) => textsOfPart(at).map((text) => ({ ...text, written: work.texts[text.path] ?? text.own }));

/** Saves a draft and hands it in, when no text is empty and all fit their fields. An editor may publish at once. @param tries how often it is looked at anew when the same person's draft saved itself meanwhile */
export async function handIn(at: PartAt, written: Written, publish = false, tries = 6): Promise<Outcome> {
  const { outcome, work } = await saveDraft(at, written);
  if (!work) return outcome;
  const texts = writtenIn(work, at);
  if (texts.some((text) => text.written.trim() === '')) return 'empty';
  if (texts.some((text) => faultIn(text.field, text.written, at.req, at.locale))) return 'refused';
  // What nobody typed into stays as it is on the site, and is handed in with the rest: its translator went through the whole part.
  const all = Object.fromEntries(texts.map((text) => [text.path, text.written]));
  const from = Object.fromEntries(texts.map((text) => [text.path, work.from[text.path] ?? text.now]));
  const handed = await at.store.change(work, { state: 'handed-in', texts: all, from, since: at.now, touched: at.now, note: undefined });
  if (!handed) return tries > 1 ? handIn(at, written, publish, tries - 1) : 'changed';
  if (!publish || !isEditor(at.person)) return 'handed-in';
  const approved = await approve(at);
  return approved === 'approved' ? 'published' : approved;
}

/** Puts handed-in texts on the site, read by this person. In one transaction: work that is approved is on the site, and what is on the site is approved. */
export async function approve(at: PartAt): Promise<Outcome> {
  const { req, person, store, place, locale } = at;
  const work = await store.at(at);
  if (!work || work.state !== 'handed-in') return 'changed';
  if (!mayJudge(work, person)) return 'may-not';
  const plan = planOf(work, at.texts);
  const author: Author = { by: 'person', checked: person.id, ...(work.account === undefined ? {} : { account: idFrom(work.account) }) };
  const isOwn = await initTransaction(req);
  try {
    const done = await store.change(work, { state: 'done', texts: {}, from: {}, since: at.now, note: undefined }, req);
    if (!done) {
      await killTransaction(req);
      return 'changed';
    }
    if (Object.keys(plan.texts).length > 0) {
      const { refused } = await writeTranslation(req, place, { locale, texts: plan.texts, author, from: plan.from });
      if (refused.length > 0) {
        await killTransaction(req);
        return 'changed';
      }
    }
    if (plan.confirmed.length > 0) await confirmTranslation(req, place, { locale, paths: plan.confirmed, checked: person.id });
    if (isOwn) await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
  return plan.gone.length > 0 ? 'approved-gone' : 'approved';
}

/** Longest sentence with which work is sent back, in characters. */
export const longestNote = 500;

/** Sends work back to who wrote it, with a sentence that says why. */
export async function sendBack(at: PartAt, note: string): Promise<Outcome> {
  const work = await at.store.at(at);
  if (!work || work.state !== 'handed-in') return 'changed';
  if (!mayJudge(work, at.person)) return 'may-not';
  if (note.trim() === '') return 'no-note';
  return (await at.store.change(work, { state: 'back', note: note.trim().slice(0, longestNote), since: at.now, touched: at.now })) ? 'sent-back' : 'changed';
}

/** Says of what is on the site and was read by nobody else that it is right. Texts that this person wrote are left alone, unless an editor asks. @param part all parts when left out */
export async function check(at: DocumentAt, part?: string): Promise<Outcome> {
  const { req, person, place, locale, texts } = at;
  const paths = texts.filter((text) => (part === undefined || text.part === part) && text.state === 'unchecked' && mayCheck(person, locale, text.account)).map(({ path }) => path);
  if (paths.length === 0) return 'nothing';
  await confirmTranslation(req, place, { locale, paths, checked: person.id });
  return 'checked';
}

/** For editors: what was made from an older Dutch is still right in this language. @param part all parts when left out */
export async function stillRightHere(at: DocumentAt, part?: string): Promise<Outcome> {
  const { req, person, place, locale, texts } = at;
  if (!isEditor(person)) return 'may-not';
  const paths = texts.filter((text) => (part === undefined || text.part === part) && text.state === 'outdated').map(({ path }) => path);
  if (paths.length === 0) return 'nothing';
  await confirmTranslation(req, place, { locale, paths, checked: person.id });
  return 'still-right';
}

/** For editors: approves all of a document in a language that was handed in, and all that nobody checked. */
export async function approveAll(at: DocumentAt): Promise<Outcome> {
  if (!isEditor(at.person)) return 'may-not';
  const handed = (await at.store.ofDocument(at.document, at.locale)).filter(({ state }) => state === 'handed-in');
  const approved: Outcome[] = [];
  for (const { part } of handed) approved.push(await approve({ ...at, part }));
  const checked = await check(at);
  const some = approved.some((outcome) => outcome === 'approved' || outcome === 'approved-gone') || checked === 'checked';
  return approved.includes('changed') ? 'changed' : some ? 'all-approved' : 'nothing';
}
