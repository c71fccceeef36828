import type { Field, FlattenedField } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../cms/access/role.ts';
import { collectionNames } from '../../cms/public/state.ts';
import { uploads } from '../../cms/public/stored.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { purge } from '../../cms/signup/retention/purge.ts';
import { openStore } from '../../cms/signup/store/open-store.ts';
import type { NewSignUp } from '../../cms/signup/store/store.ts';
import { dumpOf } from './database-dump.ts';
import { type Desk, openDesk } from './desk.ts';
import { findLeaks, pathsOf, type Sweep } from './private-sweep.ts';

const open: readonly string[] = [...collectionNames, uploads];
/** What stands in the database and nowhere else. */
const secrets = ['Amina-Xq4', '+31612345601', 'amina.xq3@example.org', 'zwanger-Xq1', 'kwam-van-ver-Xq2', 'KXQ5RT', 'key-Xq6', 'evening-Xq9', 'lupin', 'vraag-Xr1', 'bestand-Xr2', 'notitie-Xr3', 'gezegd-Xr4', 'KXR5RT', '+31612345602', 'verzegeld-Xr6'];
const guesses = {
  key: { right: ['key-Xq6', 'key'], wrong: ['key-Zz6'] }, code: { right: ['KXQ5RT', 'KXQ'], wrong: ['KZZ5RT'] }, sitting: { right: ['evening-Xq9'], wrong: ['evening-Zz9'] }, slug: { right: ['evening-Xq9'], wrong: ['evening-Zz9'] },
  state: { right: ['confirmed'], wrong: ['waiting'] }, persons: { right: ['3', '2'], wrong: ['4'] }, left: { right: ['17', '16'], wrong: ['3'] }, tell: { right: ['confirmed'], wrong: ['off'] },
  'answers.name': { right: ['Amina-Xq4', 'Am'], wrong: ['Zamina'] }, 'answers.phone': { right: ['+31612345601', '+316'], wrong: ['+4912'] }, 'answers.email': { right: ['amina.xq3@example.org'], wrong: ['x@example.org'] },
  'answers.note': { right: ['zwanger-Xq1', 'zwanger'], wrong: ['ziek'] }, 'answers.allergens': { right: ['lupin'], wrong: ['milk'] }, 'history.values.reason': { right: ['kwam-van-ver-Xq2'], wrong: ['kwam-Zz'] },
  'answers.question': { right: ['vraag-Xr1', 'vraag'], wrong: ['vraag-Zz'] }, 'answers.reach.phone': { right: ['+31612345602'], wrong: ['+4912'] }, 'said.text': { right: ['gezegd-Xr4'], wrong: ['gezegd-Zz'] }, 'notes.text': { right: ['notitie-Xr3'], wrong: ['Zz'] },
  'definition.title.nl': { right: ['Vraag'], wrong: ['Zz'] }, form: { right: ['somebody-asks'], wrong: ['nobody-asks'] }, data: { right: ['bestand-Xr2', 'bestand'], wrong: ['Zz'] }, request: { right: ['1'], wrong: ['999'] }, about: { right: ['request 1'], wrong: ['request 999'] },
  'sealed.receiptKey': { right: ['verzegeld-Xr6'], wrong: ['Zz'] },
  to: { right: ['amina.xq3@example.org'], wrong: ['x@example.org'] }, text: { right: ['Amina-Xq4'], wrong: ['Zamina'] }, email: { right: ['admin@example.org'], wrong: ['nobody@example.org'] },
};
/** What a role has business with; the sweep shows that the others see nothing of it. */
const own: Readonly<Record<Role, readonly string[]>> = { admin: ['users', 'mails'], desk: ['users', 'mails'], editor: ['users'], translator: ['users'], host: ['users'] };
/** What Payload itself keeps for everybody who is signed in: own preferences, who edits what. Swept for nobody alone, and searched for secrets for all. */
const everybodys = ['payload-preferences', 'payload-locked-documents'];

let desk: Desk;
const ids: Record<string, string | number> = {};
const closedTo = (by: Role | undefined): string[] =>
  desk.payload.config.collections.map(({ slug }) => slug).filter((slug) => !open.includes(slug) && !(by && [...own[by], ...everybodys].includes(slug)));
/** Whoever is signed in guesses at what is about sign-ups and requests; nobody, at everything. Of a request each sees what its form says; here no form names anybody. */
const aboutSignUps = ['sign-ups', 'sittings', 'mails', 'kitchen-sheets', 'requests', 'request-files'];
const sweep = (by: Role | undefined, more: Partial<Sweep> = {}) => {
  const closed = more.closed ?? closedTo(by);
  return findLeaks({ desk, by, closed, guessed: by ? closed.filter((slug) => aboutSignUps.includes(slug)) : closed, open, guesses, secrets, ids, ...more });
};

beforeAll(async () => {
  desk = await openDesk();
  const { payload } = desk;
  const store = openStore(payload);
  await store.openSitting({ slug: 'evening-Xq9', capacity: 17, event: 'dinner', endsAt: Date.parse('2026-11-27T20:00:00Z') });
  const answers = {
    name: 'Amina-Xq4', phone: '+31612345601', email: 'amina.xq3@example.org', language: 'ar', party: { adults: 2, teens: 0, children: 0, toddlers: 1 }, persons: 3, ages: [], highChairs: 1,
    diets: ['halal'], allergens: ['lupin'], interpreter: true, stepFree: true, remind: true, note: 'zwanger-Xq1',
  };
  const row: NewSignUp = {
    key: 'key-Xq6', code: 'KXQ5RT', cameBy: 'site', sitting: 'evening-Xq9', state: 'confirmed', persons: 3, held: 3, takes: 0, takesSince: 0, since: 1, passed: 0, offerUntil: undefined, tell: 'confirmed',
    answers: answers as NewSignUp['answers'], history: [{ at: 1, what: 'squeezed-in', values: { reason: 'kwam-van-ver-Xq2' } }],
  };
  ids['sign-ups'] = (await store.add(row))!.id;
  await purge({ store }, payload, 1);
  const make = async (collection: string, data: object) => { ids[collection] = (await payload.db.create({ collection, data } as never) as unknown as { id: string | number }).id; };
  await make('mails', { key: 'key-Xq6', signUp: '1', sitting: 'evening-Xq9', kind: 'confirmed', state: 'queued', to: 'amina.xq3@example.org', subject: 'Amina-Xq4', text: 'Amina-Xq4', html: 'Amina-Xq4', turn: 1, attempts: 0 });
  await make('kitchen-sheets', { key: 'evening-Xq9 1', sitting: 'evening-Xq9', number: 1, at: 1, by: 'hand', counts: { notes: 1, allergens: { lupin: { persons: 3 } } } });
  const request = {
    key: 'key-Xr7', code: 'KXR5RT', kind: 'request' as const, form: 'somebody-asks', language: 'ar' as const, cameBy: 'site' as const, at: 1, state: 'new' as const, definition: { title: { nl: 'Vraag' }, fields: [], keepDays: 30 },
    answers: { name: 'Amina-Xq4', reach: { phone: '+31612345602', email: '' }, question: 'vraag-Xr1' }, said: [{ at: 1, from: 'desk' as const, text: 'gezegd-Xr4' }], notes: [{ at: 1, by: '1', text: 'notitie-Xr3' }], files: 1,
    sealed: { answers: { boxes: {}, body: '' }, receiptKey: 'verzegeld-Xr6', said: [] },
  };
  ids.requests = (await new PayloadRequestStore(payload).add(request, [{ field: 'photo', number: 1, type: 'image/jpeg', data: 'bestand-Xr2' }]))!.id;
  ids['request-files'] = (await payload.db.find({ collection: 'request-files', limit: 1 } as never) as unknown as { docs: { id: string | number }[] }).docs[0]!.id;
  await payload.create({ collection: 'topics', data: { title: 'Zichtbaar', summary: 'Kort', icon: 'house', order: 1, _status: 'published' } as never });
});
afterAll(() => desk.close());

describe('who comes', () => {
  it('is in the database, so that the sweep could find it', async () => {
    const dump = await dumpOf(desk.payload);
    expect(secrets.filter((secret) => !dump.includes(secret))).toEqual([]);
    expect(closedTo(undefined)).toEqual(expect.arrayContaining(['sign-ups', 'sittings', 'changes', 'users', 'payload-jobs', 'payload-kv', ...everybodys]));
    expect(pathsOf(desk.payload, 'sign-ups')).toEqual(expect.arrayContaining(['key', 'code', 'answers.name', 'history.values.reason']));
  });

  it('is seen and guessed by nobody', async () => {
    expect(await sweep(undefined)).toEqual([]);
  });
  it.each(['admin', 'editor', 'translator', 'host', 'desk'] as const)('is not seen and not guessed by the account of %s beside the views made for it', async (by) => {
    expect(await sweep(by)).toEqual([]);
    for (const slug of everybodys) {
      const seen = JSON.stringify((await desk.rest(`/${slug}?depth=2`, { by })).body);
      expect(secrets.filter((secret) => seen.includes(secret))).toEqual([]);
    }
  });

  it('cannot be written by anybody', async () => {
    const before = await dumpOf(desk.payload);
    const inside = (dump: string) => (JSON.parse(dump) as [string, unknown][]).filter(([name]) => /sign.ups|sittings|mails|kitchen|request/.test(name));
    for (const by of [undefined, 'admin', 'editor', 'translator', 'host', 'desk'] as const) {
      for (const slug of Object.keys({ sittings: 1, ...ids })) {
        const id = ids[slug] ?? 1;
        for (const [method, path] of [['POST', ''], ['POST', `/${id}/duplicate`], ['PATCH', `/${id}`], ['PATCH', '?where[id][exists]=true'], ['DELETE', `/${id}`], ['DELETE', '?where[id][exists]=true']] as const)
          expect((await desk.rest(`/${slug}${path}`, { ...(by ? { by } : {}), method, data: { key: 'x', code: 'x', state: 'cancelled' } })).status, `${by} ${method} /${slug}${path}`).toBeGreaterThanOrEqual(400);
      }
    }
    expect(inside(await dumpOf(desk.payload))).toEqual(inside(before));
  });

  it('is reached by no relation from what is public, and leads nowhere itself', () => {
    // A field that says itself who may read it leads nowhere for others: who reads the answers to a form (its own tests sweep that).
    const isOpen = (field: Field | FlattenedField) => !('access' in field && field.access?.read);
    const targets = (fields: readonly (Field | FlattenedField)[]): string[] => fields.filter(isOpen).flatMap((field) => [
      ...('relationTo' in field ? [field.relationTo].flat() : []), ...('collection' in field ? [field.collection].flat() : []),
      ...('flattenedFields' in field && field.flattenedFields ? targets(field.flattenedFields) : 'fields' in field ? targets(field.fields) : []), ...('blocks' in field ? field.blocks.flatMap((block) => (typeof block === 'string' ? [] : targets(block.fields))) : []),
    ]);
    const { config } = desk.payload;
    const fromPublic = [...config.collections.filter(({ slug }) => open.includes(slug)), ...config.globals].flatMap(({ flattenedFields }) => targets(flattenedFields));
    expect([...new Set([...fromPublic, ...(config.blocks ?? []).flatMap(({ fields }) => targets(fields))])].filter((slug) => !open.includes(slug))).toEqual([]);
    expect(fromPublic.length).toBeGreaterThan(5);
    for (const slug of ['sign-ups', 'sittings', 'mails', 'kitchen-sheets']) {
      const collection = config.collections.find((one) => one.slug === slug);
      if (!collection) throw new Error(`There is no collection ${slug}.`);
      expect([slug, targets(collection.flattenedFields), Boolean(collection.versions), Boolean(collection.upload)]).toEqual([slug, [], false, false]);
    }
  });

  it('would be found by the sweep if a door were open', async () => {
    const { config } = desk.payload.collections['sign-ups' as 'users'];
    const { access, hooks } = config;
    const only = { closed: ['sign-ups'], open: [] };
    try {
      config.access = { ...access, read: () => true };
      const leaks = await sweep(undefined, only);
      for (const kind of ['sees Amina-Xq4', 'sees +31612345601', 'is given documents: /sign-ups/count', 'can guess: /sign-ups?where[code][like]', 'can guess: /sign-ups/count?where[code][equals]', 'can guess: /sign-ups/count?where[answers.name][like]']) expect(leaks.some((leak) => leak.includes(kind)), kind).toBe(true);
      // What is taken out of the answer can still be asked for.
      config.hooks = { ...hooks, afterRead: [() => ({ id: 1 })] };
      const guessed = await sweep(undefined, only);
      expect(guessed.some((leak) => leak.includes('sees Amina'))).toBe(false);
      expect(guessed.some((leak) => leak.includes('can guess'))).toBe(true);
    } finally {
      Object.assign(config, { access, hooks });
    }
    expect(await sweep(undefined, only)).toEqual([]);
  });
});
