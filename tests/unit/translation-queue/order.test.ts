import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../cms/translation/queue/difference.ts';
import { changedWords, minutesOf, secondsFor, secondsToOpen, wordsAnHour } from '../../../cms/translation/queue/effort.ts';
import { byNeed, type Placed, type Reason } from '../../../cms/translation/queue/order.ts';
import type { ReadDocument } from '../../../cms/translation/queue/read-documents.ts';
import { isShown, reasonsIn } from '../../../cms/translation/queue/reasons.ts';
import { timeFor, wordsToDo } from '../../../cms/translation/queue/say.ts';

const today = '2026-12-01';
const words = fc.array(fc.constantFrom('de', 'brief', 'u', 'krijgt', '071', 'toeslag', 'niet', '.', '\n\n'), { maxLength: 30 }).map((all) => all.join(' '));

describe('a difference', () => {
  it('holds both texts, whole and in order', () => {
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), fc.oneof(words, fc.string({ unit: 'binary' })), (before, now) => {
      const runs = differenceOf(before, now);
      const text = (...kinds: string[]) => runs.filter(({ kind }) => kinds.includes(kind)).map((run) => run.text).join('');
      expect([text('same', 'removed'), text('same', 'added')]).toEqual([before, now]);
    }));
  });

  it('marks the words that changed and no others', () => {
    expect(differenceOf('U krijgt een brief.', 'U krijgt geen brief.')).toEqual([{ kind: 'same', text: 'U krijgt ' }, { kind: 'removed', text: 'een' }, { kind: 'added', text: 'geen' }, { kind: 'same', text: ' brief.' }]);
    expect(differenceOf('Gelijk', 'Gelijk')).toEqual([{ kind: 'same', text: 'Gelijk' }]);
  });
});

describe('the time that a text takes', () => {
  it('is 250 words an hour for what is new, 1,000 for what is read', () => {
    const source = Array.from({ length: 250 }, () => 'woord').join(' ');
    expect(secondsFor({ kind: 'missing', source })).toBe(3_600);
    expect(secondsFor({ kind: 'unchecked', source })).toBe(900);
    expect(secondsFor({ kind: 'outdated', source, old: undefined })).toBe(3_600);
    expect([minutesOf(0), minutesOf(1), minutesOf(60), minutesOf(secondsToOpen * 4)]).toEqual([0, 1, 1, 2]);
  });

  it('is for a change the words that changed and reading the text, never more than for a new one', () => {
    expect(changedWords('U krijgt een brief van de gemeente.', 'U krijgt geen brief van de gemeente.')).toBe(1);
    expect(changedWords('een twee drie', 'een drie vier')).toBe(2);
    fc.assert(fc.property(words, words, (old, source) => {
      const change = secondsFor({ kind: 'outdated', source, old });
      expect(change).toBeLessThanOrEqual(secondsFor({ kind: 'missing', source }));
      expect(change).toBeGreaterThanOrEqual(0);
      if (old === source) expect(change).toBe(secondsFor({ kind: 'unchecked', source }));
    }));
    expect(wordsAnHour.translated).toBeLessThan(wordsAnHour.read);
  });

  it('is said in hours and minutes, in Dutch and in English', () => {
    expect([timeFor(61, 'nl'), timeFor(60, 'nl'), timeFor(3_600, 'nl'), timeFor(4_800, 'nl')]).toEqual(['ongeveer 2 minuten', 'ongeveer 1 minuut', 'ongeveer 1 uur', 'ongeveer 1 uur en 20 minuten']);
    expect([timeFor(4_800, 'en'), timeFor(7_260, 'en')]).toEqual(['about 1 hour and 20 minutes', 'about 2 hours and 1 minute']);
    expect(wordsToDo({ missing: 1, outdated: 1_200, unchecked: 0 }, 'nl')).toEqual(['1 woord ontbreekt', '1.200 woorden zijn verouderd']);
    expect(wordsToDo({ missing: 0, outdated: 0, unchecked: 2 }, 'en')).toEqual(['2 words not checked']);
  });
});

const placed = (reason: Reason, since = today, title = 'x', harms = true): Placed => ({ reason, harms, since, title });

describe('the order', () => {
  it('is closures, then what is soon, then what is opened most, then what has been wrong longest, then drafts', () => {
    const right = [
      placed({ kind: 'notice' }), placed({ kind: 'cancelled', on: '2026-12-04' }), placed({ kind: 'coming', on: '2026-12-02' }), placed({ kind: 'coming', on: '2026-12-09' }),
      placed({ kind: 'opened', times: 90 }), placed({ kind: 'opened', times: 3 }, '2026-01-01'), placed({ kind: 'since', day: '2026-02-01' }, '2026-02-01', 'b'), placed({ kind: 'since', day: '2026-03-01' }, '2026-03-01', 'a'), placed({ kind: 'since', day: '2026-01-01' }, '2026-01-01', 'a', false), placed({ kind: 'draft' }, '2020-01-01'),
    ];
    fc.assert(fc.property(fc.shuffledSubarray(right, { minLength: right.length }), (mixed) => { expect(mixed.toSorted(byNeed)).toEqual(right); }));
  });

  const document = (collection: string, id: number, stored: object, isPublic = true): ReadDocument => ({ place: { collection, id } as never, stored: { id, ...stored }, isPublic });
  const notice = (kind: string): ReadDocument => ({ place: { global: 'notice' } as never, stored: { kind }, isPublic: true });

  it('follows from the evenings: a series and a menu are as near as their next evening, one that is called off brings nobody near', () => {
    const documents = [
      document('events', 1, { slug: 'dinner' }), document('events', 2, { slug: 'far' }), document('menus', 3, { slug: 'menu' }), document('topics', 4, { slug: 'debts' }), document('topics', 5, { slug: 'new' }, false),
      document('occurrences', 6, { event: 1, menu: 3, date: '2026-12-11T12:00:00.000Z' }), document('occurrences', 7, { event: 1, menu: null, date: '2026-12-04T12:00:00.000Z' }),
      document('occurrences', 8, { event: 2, date: '2027-03-01T12:00:00.000Z' }), document('occurrences', 9, { event: 2, date: '2026-12-05T12:00:00.000Z', state: 'cancelled' }), document('occurrences', 10, { event: 2, date: '2026-11-30T12:00:00.000Z' }),
    ];
    const reason = reasonsIn(documents, today, new Map([['/topics/debts', 12]]));
    expect(documents.slice(0, 5).map((one) => reason(one, '2026-11-01'))).toEqual([{ kind: 'coming', on: '2026-12-04' }, { kind: 'since', day: '2026-11-01' }, { kind: 'coming', on: '2026-12-11' }, { kind: 'opened', times: 12 }, { kind: 'draft' }]);
    expect(reason(documents[8]!, today)).toEqual({ kind: 'cancelled', on: '2026-12-05' });
    expect(reason(notice('text'), today)).toEqual({ kind: 'notice' });
    expect(documents.filter((one) => !isShown(one, today)).map(({ stored }) => stored.id)).toEqual([10]);
    expect([isShown(notice('text'), today), isShown(notice('closed-today'), today)]).toEqual([true, false]);
  });
});
