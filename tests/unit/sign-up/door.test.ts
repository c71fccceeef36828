import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Door } from '../../../cms/signup/door.ts';
import type { SittingFacts } from '../../../cms/signup/seats.ts';
import { patience } from '../../../cms/signup/decisions/waiting-list.ts';
import { readSignUp } from '../../../content/forms/sign-up.ts';
import { MemoryStore } from './memory-store.ts';

const slug = 'dinner-2026-11-27';
const hour = 3_600_000;
const party = (persons: number) => {
  const read = readSignUp({ name: 'A', phone: '0612345678', adults: String(persons) }, { asks: [], largestParty: 20 });
  if (!('answers' in read)) throw new Error('the party is not right');
  return read.answers;
};

type Act = { readonly do: 'come' | 'squeeze' | 'doubted'; readonly persons: number } | { readonly do: 'again' | 'cancel' | 'accept' | 'admit' | 'arrive'; readonly who: number } | { readonly do: 'edit'; readonly who: number; readonly persons: number } | { readonly do: 'capacity'; readonly seats: number } | { readonly do: 'heal' | 'heal at once' | 'lapse' };
const who = fc.nat({ max: 11 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('come' as const, 'come' as const, 'come' as const, 'doubted' as const), persons: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('again' as const, 'cancel' as const, 'accept' as const, 'admit' as const, 'arrive' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), who, persons: fc.integer({ min: 1, max: 7 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('squeeze' as const), persons: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('capacity' as const), seats: fc.integer({ min: 0, max: 15 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('heal' as const, 'heal at once' as const, 'lapse' as const) }) },
);

/** A door whose steps happen in an order that fast-check chooses; `dead` people never take another step. */
function rig(seats: number, scheduler?: fc.Scheduler) {
  const clock = { now: 0 };
  const facts: { now: SittingFacts } = { now: { slug, event: 'dinner', capacity: seats, endsAt: 50 * hour, startsAt: 48 * hour, closesAt: 46 * hour, cancelled: false } };
  const store = new MemoryStore(async () => { await scheduler?.schedule(Promise.resolve()); });
  let codes = 0;
  const doorOn = (on: MemoryStore) => new Door({ store: on, newCode: () => `code ${codes++}`, facts: () => facts.now, now: () => clock.now, offerUntil: (now, closes) => (closes > now ? Math.min(now + hour, closes) : undefined), pause: async () => { await scheduler?.schedule(Promise.resolve()); } });
  return { clock, facts, store, doorOn, door: doorOn(store) };
}

const carryOut = (door: Door, facts: { now: SittingFacts }, one: Act, turn: number): Promise<unknown> => {
  switch (one.do) {
    case 'come': return door.signUp(slug, `key ${turn}`, party(one.persons));
    case 'squeeze': return door.signUp(slug, `key ${turn}`, party(one.persons), { cameBy: 'desk', squeezeIn: 'came from far' });
    case 'doubted': return door.signUp(slug, `key ${turn}`, party(one.persons), { cameBy: 'site', doubt: 'fast' });
    case 'admit': return door.admit(one.who);
    case 'arrive': return door.arrive(one.who, 1);
    case 'again': return door.signUp(slug, `key ${one.who}`, party(2));
    case 'cancel': return door.end(one.who);
    case 'accept': return door.accept(one.who);
    case 'edit': return door.edit(one.who, party(one.persons));
    case 'capacity': facts.now = { ...facts.now, capacity: one.seats }; return door.open(slug);
    case 'heal': return door.heal(slug);
    case 'heal at once': return door.heal(slug, 0);
    case 'lapse': return door.lapse();
  }
};

/** Seats above the capacity that a person of the desk gave: a party that was squeezed in may grow only where there is room. */
const squeezed = (acts: readonly Act[]): number => acts.reduce((sum, one) => sum + (one.do === 'squeeze' ? one.persons : 0), 0);

/** After everything has come to rest: the counter is exact, nobody holds a seat that is not there, and none is free that somebody who waits could have. */
function expectRest(store: MemoryStore, capacities: readonly number[], above = 0) {
  const sitting = store.sittings.get(slug);
  if (!sitting) return;
  const rows = [...store.rows.values()];
  const held = rows.reduce((sum, row) => sum + row.held, 0);
  expect(sitting.left).toBe(sitting.capacity - held);
  expect(held).toBeLessThanOrEqual(Math.max(...capacities) + above);
  for (const row of rows) {
    expect(row.takes).toBe(0);
    expect(row.state).not.toBe('pending');
    expect(row.held).toBe(row.state === 'confirmed' || row.state === 'offered' ? row.persons : 0);
  }
  const waiting = rows.filter(({ state }) => state === 'waiting');
  if (!waiting.some(({ passed }) => passed >= patience)) for (const { persons } of waiting) expect(persons).toBeGreaterThan(sitting.left);
}

describe('the door', () => {
  const inAnyOrder = (acts: fc.Arbitrary<Act>, thenHeal: boolean) => fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.array(acts, { minLength: 1, maxLength: 12 }), fc.scheduler(), async (seats, chosen, scheduler) => {
    const { door, facts, store } = rig(seats, scheduler);
    const capacities = [seats, ...chosen.map((one) => (one.do === 'capacity' ? one.seats : 0))];
    await scheduler.waitFor(Promise.all(chosen.map((one, turn) => carryOut(door, facts, one, turn))));
    // What holds seats while all is quiet must be right already; a sweep may only find more of what is free.
    const held = [...store.rows.values()].reduce((sum, row) => sum + row.held, 0);
    expect(held).toBeLessThanOrEqual(Math.max(...capacities) + squeezed(chosen));
    if (thenHeal) await scheduler.waitFor(door.open(slug).then(() => door.heal(slug, 0)));
    expectRest(store, capacities, squeezed(chosen));
  });

  it('never gives a seat twice, and leaves none empty, in whatever order the steps of many happen', async () => {
    await fc.assert(inAnyOrder(act.filter((one) => !one.do.startsWith('heal') && one.do !== 'capacity'), false), { numRuns: 600 });
  });

  it('stays right while sweeps go on between, and while the capacity changes', async () => {
    await fc.assert(inAnyOrder(act, true), { numRuns: 1500 });
  });

  it('is healed by one sweep after a crash between any two steps; nobody is lost and no seat', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.array(act, { minLength: 1, maxLength: 10 }), fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 3 }), async (seats, acts, crashes) => {
      const { facts, store, doorOn } = rig(seats);
      const capacities = [seats, ...acts.map((one) => (one.do === 'capacity' ? one.seats : 0))];
      let steps = 0;
      let before = 0;
      for (const [turn, one] of acts.entries()) {
        const dying = new MemoryStore(async () => {
          steps += 1;
          if (crashes.includes(steps)) await new Promise(() => {});
        });
        Object.assign(dying, { sittings: store.sittings, rows: store.rows });
        Object.defineProperty(dying, 'add', { value: async (row: Parameters<MemoryStore['add']>[0]) => { steps += 1; if (crashes.includes(steps)) await new Promise(() => {}); return store.add(row); } });
        await Promise.race([carryOut(doorOn(dying), facts, one, turn), new Promise((resolve) => setTimeout(resolve, 1))]);
        before = Math.max(before, store.rows.size);
      }
      const door = doorOn(store);
      await door.open(slug);
      await door.heal(slug, 0);
      expect(store.rows.size).toBe(before);
      expectRest(store, capacities, squeezed(acts));
    }), { numRuns: 150 });
  });

  const come = async (door: Door, key: string, persons: number) => {
    const row = await door.signUp(slug, key, party(persons));
    if (!row) throw new Error('too late');
    return row;
  };

  it('fills sixty seats for a crowd of parties and keeps the others in order', async () => {
    const { door, store } = rig(60);
    await Promise.all(Array.from({ length: 1000 }, (_, turn) => door.signUp(slug, `key ${turn}`, party(1 + ((turn * 7) % 6)))));
    expectRest(store, [60]);
    expect([...store.rows.values()].filter(({ state }) => state === 'confirmed').reduce((sum, { persons }) => sum + persons, 0)).toBe(60);
  });

  it('answers fifty tries with one key with one sign-up', async () => {
    const { door, store } = rig(10);
    const answers = await Promise.all(Array.from({ length: 50 }, () => door.signUp(slug, 'one', party(4))));
    expect(new Set(answers.map((row) => row?.id)).size).toBe(1);
    expect(store.sittings.get(slug)?.left).toBe(6);
  });

  it('moves only the difference from four to two to five, and says when there is no room', async () => {
    const { door, store } = rig(6);
    const family = await come(door, 'family', 4);
    expect(await door.edit(family.id, party(2))).toBe('changed');
    expect(store.sittings.get(slug)?.left).toBe(4);
    expect(await door.edit(family.id, party(5))).toBe('changed');
    expect(store.sittings.get(slug)?.left).toBe(1);
    expect(await door.edit(family.id, party(7))).toBe('full');
    expect(store.rows.get(family.id)).toMatchObject({ persons: 5, held: 5, takes: 0 });
  });

  it('offers freed seats, holds them, and gives them on when nobody answers', async () => {
    const { door, store, clock } = rig(4);
    const [first, second, third] = [await come(door, '1', 4), await come(door, '2', 3), await come(door, '3', 4)];
    expect([first.state, second.state, third.state]).toEqual(['confirmed', 'waiting', 'waiting']);
    await door.end(first.id);
    expect(store.rows.get(second.id)).toMatchObject({ state: 'offered', held: 3 });
    clock.now = 2 * hour;
    expect((await door.accept(second.id))?.state).toBe('offered');
    await door.lapse();
    expect(store.rows.get(second.id)?.state).toBe('lapsed');
    expect((await door.accept(third.id))?.state).toBe('confirmed');
  });

  it('offers nothing while an editor has lowered the seats under what is taken', async () => {
    const { door, store, facts } = rig(6);
    const first = await come(door, '1', 3);
    await come(door, '2', 3);
    const third = await come(door, '3', 2);
    facts.now = { ...facts.now, capacity: 3 };
    await door.open(slug);
    expect(store.sittings.get(slug)?.left).toBe(-3);
    await door.end(first.id);
    expect(store.rows.get(third.id)?.state).toBe('waiting');
  });
});
