import { type CollectionSlug, commitTransaction, createLocalReq, initTransaction, type PayloadRequest, type SanitizedCollectionConfig } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attempt, everybody, rememberWhoAsks, type Slug, type Somebody, Tried } from '../roles/attempt.ts';
import { attemptsOfCollection, type Fixtures } from '../roles/attempts-of-collection.ts';
import { attemptsOfGlobal } from '../roles/attempts-of-global.ts';
import { given, type Ids, localizedOf } from '../roles/given.ts';
import { store, stored, type Table, written } from '../roles/table.ts';
import { type Desk, openDesk } from './desk.ts';

type Id = string | number;
let desk: Desk;
let tried: Tried;
const fixtures = new Map<string, Fixtures>();
const versionsOfGlobals = new Map<string, Id>();

beforeAll(async () => {
  desk = await openDesk();
  const { payload } = desk;
  const req = await createLocalReq({ context: { setup: true, disablePublishing: true, planning: true } }, payload);
  await initTransaction(req);
  const ids = new Map<string, Id>();
  // Places and series first: others cannot do without them.
  const collections = Object.values(payload.collections).map(({ config }) => config).sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  for (const config of collections) fixtures.set(config.slug, await fixturesOf(config, ids, req));
  for (const { slug, versions, flattenedFields } of payload.config.globals) {
    const data = { ...given(slug, flattenedFields, ids, 'een'), ...(versions ? { _status: 'published' } : {}) };
    for (let turn = 0; turn < 2; turn++) await payload.updateGlobal({ slug: slug as Slug, data: data as never, req, depth: 0 });
    if (versions) versionsOfGlobals.set(slug, (await payload.findGlobalVersions({ slug: slug as Slug, limit: 1, req })).docs[0]!.id);
  }
  await commitTransaction(req);
  rememberWhoAsks(payload);
  for (const role of everybody) if (role !== 'nobody') await desk.rest('/users/me', { by: role });
  await payload.db.updateOne({ collection: 'users', id: desk.as.host.id, data: { loginAttempts: 5, lockUntil: '2999-01-01T00:00:00.000Z' } });
  tried = new Tried(desk);
});
afterAll(async () => { await desk.close(); });

/** The smallest picture. */
const picture = { name: 'swept.png', mimetype: 'image/png', data: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'), size: 70 };
const isFirst = ({ slug }: SanitizedCollectionConfig) => slug === 'locations' || slug === 'events' || slug === 'media';

/** A document that everybody could see if the rights let them, a draft, one in the trash, an old version. Below the hooks where a collection is not for hands. */
async function fixturesOf(config: SanitizedCollectionConfig, ids: Map<string, Id>, req: PayloadRequest): Promise<Fixtures> {
  const { payload } = desk;
  const collection = config.slug as CollectionSlug;
  const drafts = typeof config.versions === 'object' && Boolean(config.versions.drafts);
  const data = (marked: string) => given(config.slug, config.flattenedFields, ids as Ids, marked);
  const make = async (marked: string, more: object): Promise<Id> => {
    const forHands = drafts || Boolean(localizedOf(config.flattenedFields));
    const made = forHands ? await payload.create({ collection, data: { ...data(marked), ...more } as never, req, depth: 0, ...(config.upload ? { file: picture } : {}) }) : await payload.db.create({ collection, data: { ...data(marked), ...more }, req } as never);
    return (made as { id: Id }).id;
  };
  const id = config.slug === 'users' ? desk.as.host.id : await make('een', drafts ? { _status: 'published' } : {});
  ids.set(config.slug, id);
  return {
    id, fresh: data('vers'),
    draft: drafts ? await make('twee', { _status: 'draft' }) : undefined,
    trashed: config.trash ? await make('drie', { _status: 'published', deletedAt: '2031-05-08T12:00:00.000Z' }) : undefined,
    version: config.versions ? (await payload.findVersions({ collection, where: { parent: { equals: id } }, limit: 1, req })).docs[0]?.id : undefined,
  };
}

async function doorsOf(name: string, attempt: Attempt, who: Somebody, what: string, faults: string[]): Promise<string> {
  let doors = '';
  for (const [door, answer] of [['R', await tried.rest(name, who, attempt)], ['L', await tried.local(name, who, attempt)]] as const) {
    if (answer === 'yes') doors += door;
    else if (answer !== 'no') faults.push(`${what}, ${who}, ${door}: ${answer}`.slice(0, 400));
  }
  return doors;
}

/** Whether the admin shows the pages of a collection or global: as Payload decides it, by what it hides and by the rights that it asks for. */
async function pagesOf(slug: string, hidden: unknown, kind: 'collections' | 'globals', who: Somebody): Promise<Record<string, string>> {
  const user = who === 'nobody' ? null : desk.as[who];
  const { body } = await desk.rest('/access', who === 'nobody' ? {} : { by: who });
  const may = ((body[kind] as Record<string, Record<string, unknown>> | undefined)?.[slug] ?? {});
  const open = body.canAccessAdmin === true && !(typeof hidden === 'function' ? (hidden as (asked: object) => boolean)({ user }) : hidden === true);
  const page = (right: string) => (open && Boolean(may[right]) ? 'A' : '');
  const inArabic = (((await desk.rest('/access?locale=ar', who === 'nobody' ? {} : { by: who })).body[kind] as Record<string, Record<string, unknown>> | undefined)?.[slug] ?? {}).update;
  const saveInArabic = open && Boolean(inArabic) ? 'A' : '';
  return kind === 'globals' ? { 'page: see': page('read'), 'page: save': page('update'), 'page: save in ar': saveInArabic } : { 'page: list': page('read'), 'page: make': page('create'), 'page: save': page('update'), 'page: save in ar': saveInArabic, 'page: delete': page('delete') };
}

const slugIn = (name: string): string => name.replace(' (global)', '');

async function swept(faults: string[]): Promise<Table> {
  const { payload } = desk;
  const table: Record<string, Record<string, Record<Somebody, string>>> = {};
  const row = (name: string, what: string) => ((table[name] ??= {})[what] ??= {} as Record<Somebody, string>);
  const things = [
    ...Object.values(payload.collections).map(({ config }) => ({ name: config.slug, hidden: config.admin.hidden, kind: 'collections' as const, attempts: attemptsOfCollection(payload, config, fixtures.get(config.slug)!) })),
    ...payload.config.globals.map((config) => ({ name: `${config.slug} (global)`, hidden: config.admin.hidden, kind: 'globals' as const, attempts: attemptsOfGlobal(payload, config, versionsOfGlobals.get(config.slug)) })),
  ];
  for (const { name, hidden, kind, attempts } of things) {
    for (const [what, attempt] of Object.entries(attempts)) for (const who of everybody) row(name, what)[who] = await doorsOf(slugIn(name), attempt, who, `${name}: ${what}`, faults);
    for (const who of everybody) for (const [what, door] of Object.entries(await pagesOf(slugIn(name), hidden, kind, who))) row(name, what)[who] = door;
  }
  return table;
}

test('every role gets through the doors of the table, and through no other', async () => {
  const faults: string[] = [];
  const text = written(await swept(faults));
  if (process.env.ROLE_TABLE === 'write') await store(text);
  expect(faults, 'attempts that failed for another reason than rights').toEqual([]);
  expect(text).toBe(await stored());
});
