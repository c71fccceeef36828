import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translationHints } from '../../../cms/language/translation-hints.ts';
import { fillMissing, type Machine } from '../../../cms/translation/machine/fill.ts';
import { protect } from '../../../cms/translation/machine/protect.ts';
import type { TextNow } from '../../../cms/translation/queue/texts-now.ts';
import { holderOf, mayCheck, mayJudge, mayWrite, patience, translates } from '../../../cms/translation/work/decisions.ts';
import { planOf } from '../../../cms/translation/work/plan.ts';
import type { Work } from '../../../cms/translation/work/work.ts';
import { decideUnits } from '../../../cms/translation/xliff/decide.ts';
import type { ReadUnit } from '../../../cms/translation/xliff/read.ts';
import { hashOf } from '../../../cms/translation/hash.ts';

const now = 1_800_000_000_000;
const work = (more: Partial<Work> = {}): Work => ({ id: 1, document: 'topics:1', locale: 'ar', part: 'a', state: 'taken', account: '3', since: now, touched: now, texts: {}, from: {}, note: undefined, turn: 1, ...more });
const translator = (id: number, ...languages: ('ar' | 'fa')[]) => ({ id, role: 'translator' as const, languages });
const editor = { id: 9, role: 'editor' as const, languages: [] };
const text = (more: Partial<TextNow> = {}): TextNow => {
  const source = more.source ?? 'Bel 071.';
  return { path: 'title', part: 'top', labels: [], field: { type: 'text', name: 'title' } as never, source, now: hashOf(source), own: '', state: 'missing', made: 'unknown', checked: false, from: undefined, account: undefined, changedOn: undefined, ...more };
};

describe('whose work it is', () => {
  it('is its holder’s for fourteen days after the last touch, and its writer’s once it is handed in', () => {
    expect(holderOf(work({ touched: now - patience + 1 }), now)).toBe('3');
    expect(holderOf(work({ touched: now - patience }), now)).toBeUndefined();
    expect(holderOf(work({ state: 'handed-in', touched: 0 }), now)).toBe('3');
    expect([holderOf(work({ state: 'free' }), now), holderOf(work({ state: 'done' }), now)]).toEqual([undefined, undefined]);
    expect([mayWrite(work(), translator(3, 'ar'), now), mayWrite(work(), translator(4, 'ar'), now), mayWrite(work({ state: 'handed-in' }), translator(3, 'ar'), now)]).toEqual([true, false, false]);
  });

  it('is judged by an editor or another translator of the language, never by who wrote it', () => {
    const handed = work({ state: 'handed-in' });
    expect([translator(3, 'ar'), translator(4, 'ar'), translator(4, 'fa'), editor, { ...editor, id: 3 }, { id: 5, role: 'desk' as const, languages: ['ar' as const] }].map((person) => mayJudge(handed, person))).toEqual([false, true, false, true, true, false]);
    expect(mayJudge(work(), editor)).toBe(false);
    expect([mayCheck(translator(3, 'ar'), 'ar', 3), mayCheck(translator(3, 'ar'), 'ar', '4'), mayCheck(translator(3, 'ar'), 'ar', undefined), mayCheck(translator(3, 'ar'), 'fa', 4), mayCheck(editor, 'ar', 9)]).toEqual([false, true, true, false, true]);
    expect([translates(editor, 'nl'), translates(editor, 'ti'), translates(translator(1), 'ar')]).toEqual([false, true, false]);
  });
});

describe('what goes on the site of work', () => {
  it('is every text once: written, confirmed, of a block that is gone, or nothing', () => {
    const some = fc.constantFrom('', ' ', 'ا', 'ب');
    const known = fc.record({ path: fc.constantFrom('a', 'b', 'c'), own: some, now: fc.constantFrom('h1', 'h2'), state: fc.constantFrom('missing', 'outdated', 'unchecked', 'fresh') });
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), some), fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('h1', 'h2')), fc.uniqueArray(known, { selector: ({ path }) => path }), (texts, from, all) => {
      const plan = planOf({ texts, from }, all as never);
      for (const [path, written] of Object.entries(texts)) {
        const there = all.find((one) => one.path === path);
        const seen = from[path] ?? there?.now;
        const isSame = written.trim() === there?.own.trim() && there.state !== 'missing';
        expect(path in plan.texts).toBe(Boolean(written.trim() && there && !isSame));
        expect(plan.from[path]).toBe(path in plan.texts ? seen : undefined);
        expect(plan.confirmed.includes(path)).toBe(Boolean(written.trim() && there && isSame && there.state !== 'fresh' && seen === there.now));
        expect(plan.gone.includes(path)).toBe(Boolean(written.trim() && !there));
      }
    }));
  });
});

describe('what is taken of a file', () => {
  const unit = (more: Partial<ReadUnit> = {}): ReadUnit => ({ path: 'title', line: 3, source: 'Bel 071.', target: 'اتصل 071.', state: 'translated', lost: false, ...more });
  const one = (of: Partial<ReadUnit>, as: Partial<TextNow> = {}, fits = true) => {
    const { taken, notTaken, unchanged } = decideUnits([unit(of)], [text(as)], () => fits);
    return taken[0] ? (taken[0].older ? 'older' : 'taken') : (notTaken[0]?.why ?? (unchanged === 1 ? 'unchanged' : 'lost count'));
  };

  it('is what somebody translated or went through', () => {
    const there = { own: 'اتصل 071.', from: hashOf('Bel 071.') };
    expect([one({}), one({ state: 'initial' }), one({ source: 'Bel  071.\n' }), one({ source: 'Bel 070.' })]).toEqual(['taken', 'taken', 'taken', 'older']);
    expect([one({ target: undefined }), one({ target: ' ' }), one({ target: 'Bel 071.', state: 'initial' }), one({ target: 'Bel 071.' })]).toEqual(['unchanged', 'unchanged', 'copied', 'taken']);
    expect([one({ path: 'x' }), one({ lost: true }), one({}, {}, false)]).toEqual(['gone', 'lost', 'refused']);
    expect([one({}, { ...there, state: 'fresh' }), one({ state: 'final' }, { ...there, state: 'fresh' }), one({ state: 'initial' }, { ...there, state: 'outdated' }), one({}, { ...there, state: 'outdated' })]).toEqual(['unchanged', 'unchanged', 'unchanged', 'taken']);
    expect([one({}, { ...there, state: 'unchecked' }), one({ state: 'reviewed' }, { ...there, state: 'unchecked' })]).toEqual(['unchanged', 'taken']);
  });
});

describe('a machine', () => {
  it('gets every mark back as it was, or the text is not taken', () => {
    const part = fc.constantFrom('tekst ', '**vet**', '[brief](/topics/debts)', '{nl:toeslag}', '⟦1⟧', '\n\n', '* ', '12 ');
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')), (source) => {
      const { text: guarded, restore } = protect(source);
      expect(restore(guarded)).toBe(source);
      if (!source.includes('⟦')) {
        expect(guarded).not.toMatch(/\*\*vet|\]\(\/topics|\{nl:/);
        for (const token of guarded.match(/⟦\/?\d+⟧/g) ?? []) {
          expect(restore(guarded.replace(token, ''))).toBeUndefined();
          expect(restore(guarded + token)).toBeUndefined();
        }
      }
    }));
    const { restore } = protect('Lees [de brief](/a) en **bel**.');
    expect(restore('⟦2⟧اتصل⟦/2⟧ و⟦1⟧الرسالة⟦/1⟧')).toBe('**اتصل** و[الرسالة](/a)');
    for (const torn of ['⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧', '⟦1⟧⟦/1⟧ ⟦2⟧b⟦/2⟧', '⟦1⟧a]⟦/1⟧ ⟦2⟧b⟦/2⟧', '⟦/1⟧a⟦1⟧ ⟦2⟧b⟦/2⟧', '⟦1⟧a⟦/1⟧ ⟦2⟧b⟦/2⟧ ⟦x⟧']) expect(restore(torn)).toBeUndefined();
  });

  const machine = (translate: Machine['translate'], patient = 1_000): Machine => ({ translate, patience: patient, hints: (pair) => translationHints({ ...pair, terms: [] }), isHard: (source) => source.includes('moeilijk') });

  it('is asked only for what is missing, has no text of a person, is in nobody’s hands and is easy enough', async () => {
    const asked: string[] = [];
    const texts = [text({ path: 'a' }), text({ path: 'b', own: 'ب', state: 'missing' }), text({ path: 'c', own: 'ب', state: 'outdated' }), text({ path: 'd', part: 'held' }), text({ path: 'e', source: 'moeilijk' })];
    const filling = await fillMissing(texts, 'ar', machine(async (some) => { asked.push(...some); return some.map(() => 'اتصل 071.'); }), ({ part }) => part === 'held');
    expect([asked, filling]).toEqual([['Bel 071.'], { texts: { a: 'اتصل 071.' }, left: [{ path: 'd', why: 'held' }, { path: 'e', why: 'hard' }] }]);
  });

  it('is not waited for longer than its time, and then nothing is taken, not even of earlier answers', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => text({ path: `p${index}` }));
    let turn = 0;
    const filling = await fillMissing(texts, 'ar', machine((some) => ((turn += 1) === 1 ? Promise.resolve(some.map(() => 'اتصل 071.')) : new Promise(() => {})), 30), () => false);
    expect([turn, filling.texts, filling.failed?.nl]).toEqual([2, {}, expect.stringContaining('nog geen antwoord')]);
  });
});
