import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Door } from '../../cms/signup/door.ts';
import type { SittingFacts } from '../../cms/signup/seats.ts';
import { openStore } from '../../cms/signup/store/open-store.ts';
import type { SignUp, Store } from '../../cms/signup/store/store.ts';
import { signUpsSlug } from '../../cms/signup/store/collections.ts';
import { readSignUp } from '../../content/forms/sign-up.ts';
import { type Desk, openDesk } from './desk.ts';

const hour = 3_600_000;
let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(() => desk.close());

const party = (persons: number) => {
  const read = readSignUp({ name: 'Amina', phone: '0612345678', adults: String(persons) }, { asks: [], largestParty: 20 });
  if (!('answers' in read)) throw new Error('the party is not right');
  return read.answers;
};
function openDoor(slug: string, capacity: number, store: Store) {
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
  const facts: SittingFacts = { slug, event: 'dinner', capacity, endsAt: clock.now + 74 * hour, startsAt: clock.now + 72 * hour, closesAt: clock.now + 70 * hour, cancelled: false };
  let codes = 0;
  const door = new Door({ store, newCode: () => `${slug} ${codes++}`, facts: () => facts, now: () => clock.now, offerUntil: (now) => now + hour, pause: () => new Promise((resolve) => setTimeout(resolve, 5)) });
  const come = async (key: string, persons: number): Promise<SignUp> => {
    const row = await door.signUp(slug, key, party(persons));
    if (!row) throw new Error('It is too late.');
    return row;
  };
  return { door, store, clock, come, slug };
}

describe('sign-ups in the database', () => {
  const openDoorHere = (slug: string, capacity: number) => openDoor(slug, capacity, openStore(desk.payload));

  it('fills sixty seats for a crowd, exactly', async () => {
    const { store, come, slug } = openDoorHere('crowd', 60);
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, turn) => come(`${slug} ${turn}`, 1 + ((turn * 7) % 6))));
    const sitting = await store.sitting(slug);
    expect(await store.held(slug)).toBe(60);
    expect(sitting).toMatchObject({ left: 0, capacity: 60 });
    expect(answers.filter(({ state }) => state === 'confirmed').reduce((sum, { persons }) => sum + persons, 0)).toBe(60);
    expect((await store.waiting(slug)).length).toBe(answers.filter(({ state }) => state === 'waiting').length);
    expect(await store.unsettled(slug)).toEqual([]);
  });
  it('answers fifty tries with one key with one sign-up', async () => {
    const { store, come, slug } = openDoorHere('double', 10);
    const answers = await Promise.all(Array.from({ length: 50 }, () => come(slug, 4)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await store.sitting(slug))?.left).toBe(6);
  });
  it('promotes, accepts, lapses, grows and shrinks', async () => {
    const { door, store, clock, come, slug } = openDoorHere('evening', 6);
    const first = await come(`${slug} e1`, 4);
    const second = await come(`${slug} e2`, 5);
    const third = await come(`${slug} e3`, 2);
    expect([first.state, second.state, third.state]).toEqual(['confirmed', 'waiting', 'confirmed']);
    expect(await door.edit(first.id, party(2))).toBe('changed');
    expect(await door.edit(first.id, party(5))).toBe('full');
    expect(await store.sitting(slug)).toMatchObject({ left: 2 });
    await door.end(third.id);
    await door.end(third.id);
    expect(await store.sitting(slug)).toMatchObject({ left: 4 });
    await door.end(first.id);
    expect(await store.byId(second.id)).toMatchObject({ state: 'offered', held: 5, tell: 'offer' });
    clock.now += 2 * hour;
    await door.lapse();
    expect(await store.byId(second.id)).toMatchObject({ state: 'lapsed', held: 0 });
    expect(await store.sitting(slug)).toMatchObject({ left: 6 });
  });
  it('squeezes in with a reason, doubts, admits, checks in once, and calls off once', async () => {
    const { door, store, come, slug } = openDoorHere('desk', 4);
    const first = await come(`${slug} 1`, 4);
    const squeezed = await door.signUp(slug, `${slug} 2`, party(2), { cameBy: 'desk', squeezeIn: 'came from far' });
    expect(squeezed).toMatchObject({ state: 'confirmed', held: 2, cameBy: 'desk' });
    expect(await store.sitting(slug)).toMatchObject({ left: -2 });
    const doubted = await door.signUp(slug, `${slug} 3`, party(1), { cameBy: 'site', doubt: 'trap' });
    expect(doubted).toMatchObject({ state: 'doubted', held: 0, takes: 0 });
    expect(await door.admit(doubted!.id)).toMatchObject({ state: 'waiting' });
    const taps = await Promise.all([door.arrive(first.id, 3), door.arrive(first.id, 3), door.arrive(first.id, 3)]);
    expect(taps.filter((tap) => tap?.first)).toHaveLength(1);
    expect(await store.byCode(first.code)).toMatchObject({ arrived: 3 });
    await Promise.all([door.tidings.callOff(slug, true), door.tidings.callOff(slug, true)]);
    const rows = await store.ofSitting(slug);
    expect(rows.map(({ tell }) => tell)).toEqual(['off', 'off', 'off']);
    expect(rows.map(({ history }) => history.filter(({ what }) => what === 'off').length)).toEqual([1, 1, 1]);
    expect(rows.map(({ turn, tellTurn }) => turn - tellTurn)).toEqual([0, 0, 0]);
  });
  it('keeps who comes from everybody but the program itself', async () => {
    for (const by of [undefined, 'admin', 'editor', 'host', 'desk'] as const) {
      for (const path of [`/${signUpsSlug}`, '/sittings', `/${signUpsSlug}?where[key][like]=e`, `/${signUpsSlug}?sort=key&depth=2`]) {
        const { status, body } = await desk.rest(path, by ? { by } : {});
        expect([path, by, status, JSON.stringify(body).includes('Amina')]).toEqual([path, by, 403, false]);
      }
    }
  });
});
