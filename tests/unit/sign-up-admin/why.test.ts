import { expect, it } from 'vitest';
import { outcomes, saidOf } from '../../../cms/signup/admin/said.ts';
import { speechIn } from '../../../cms/signup/admin/speech.ts';
import { whySentences } from '../../../cms/signup/admin/why.ts';
import type { Happened } from '../../../cms/signup/store/store.ts';
import { row } from './rows.ts';

const at = Date.parse('2026-11-22T17:02:00Z');
const [nl, en] = [speechIn('nl', 'Europe/Amsterdam'), speechIn('en', 'Europe/Amsterdam')];

/** Every kind, with what the door writes beside it. A new kind does not compile here. */
const values: Readonly<Record<Happened['what'], Happened['values']>> = {
  came: { persons: 4 }, doubted: { persons: 1, doubt: 'trap' }, admitted: undefined, 'squeezed-in': { reason: 'kwam van ver' }, arrived: { persons: 3 }, 'arrived-not': { persons: 0 },
  confirmed: undefined, waits: undefined, offered: { until: at }, accepted: undefined, passed: { persons: 6 }, lapsed: undefined, changed: { from: 4, to: 2 }, 'grew-not': { to: 5 },
  cancelled: undefined, off: undefined, on: undefined, healed: undefined, moved: { was: '2026-12-11 18:00 20:30', told: '2026-12-11 19:00 21:30' },
};

it('says of everything that happens when and why, in both languages', () => {
  const history = Object.entries(values).map(([what, values], turn): Happened => ({ at: at + turn, what: what as Happened['what'], values }));
  for (const speech of [nl, en]) {
    const said = whySentences(history, speech);
    expect(said.map((one) => one.at)).toEqual(history.map((one) => one.at));
    expect(new Set(said.map(({ sentence }) => sentence)).size).toBe(history.length);
    for (const { sentence } of said) expect(sentence).toMatch(/^[A-Z](?!.*(?:undefined|NaN|\.\.)).{5,}\.$/);
  }
  expect(whySentences(history, nl).map(({ sentence }) => sentence)).toMatchSnapshot();
  expect(whySentences(history, en).map(({ sentence }) => sentence)).toMatchSnapshot();
});
it('says one person as one, the Dutch clock, and a reason that was erased', () => {
  const [came, offered, squeezed, same] = whySentences([{ at, what: 'came', values: { persons: 1 } }, { at, what: 'offered', values: { until: at } }, { at, what: 'squeezed-in', values: { reason: '' } }, { at, what: 'changed', values: { from: 2, to: 2 } }], nl);
  expect(came?.sentence).toBe('Aangemeld met 1 persoon.');
  expect(offered?.sentence).toContain('tot 22 november, 18:02');
  expect(squeezed?.sentence).toContain('(gewist)');
  expect(same?.sentence).toBe('Veranderd; nog steeds 2 personen.');
});
it('has a sentence for every outcome at the desk', () => {
  const who = row({ arrived: 2, history: [{ at, what: 'arrived', values: { persons: 2 } }] });
  for (const outcome of outcomes) {
    const { sentence } = saidOf(outcome, who, { mailed: 3, toCall: 2 }, nl);
    expect(sentence.nl).toMatch(/\.$/);
    expect(sentence.en).not.toBe(sentence.nl);
  }
  expect(saidOf('already-in', who, { mailed: 0, toCall: 0 }, nl).sentence.nl).toContain('was al binnen met 2 personen, sinds 22 november, 18:02');
});
