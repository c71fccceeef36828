import { handleEndpoints, type FlattenedField, type Payload } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import type { Desk } from './desk.ts';

/** What is asked: who asks, which collections are closed to that person, and what must never be seen. */
export interface Sweep {
  readonly desk: Desk;
  readonly by: Role | undefined;
  readonly closed: readonly string[];
  /** Those of them whose every field is guessed at. */
  readonly guessed: readonly string[];
  readonly open: readonly string[];
  /** For each path of a field values that are there and values that are not. Other fields are asked with `anything`. */
  readonly guesses: Readonly<Record<string, { readonly right: readonly string[]; readonly wrong: readonly string[] }>>;
  readonly secrets: readonly string[];
  /** Ids that are there, per collection. */
  readonly ids: Readonly<Record<string, string | number>>;
}

const anything = { right: ['0', '1'], wrong: ['987654321', '-5'] };
const operators = ['equals', 'not_equals', 'like', 'contains', 'in', 'greater_than', 'less_than_equal'];
/** An account takes some milliseconds to be recognised at each question; access is decided before the operator is looked at. */
const fewOperators = ['equals', 'like', 'greater_than'];
const insides: Readonly<Record<string, readonly string[]>> = {
  answers: ['name', 'phone', 'email', 'note', 'allergens', 'diets', 'language', 'persons', 'party.adults', 'reach.phone', 'question'], said: ['text', 'from'], notes: ['text', 'by'], definition: ['title.nl'], sealed: ['receiptKey', 'answers.boxes'], history: ['values.reason', 'what'], counts: ['notes', 'allergens.lupin.persons'], data: ['at'],
};

/** Paths by which the fields of a collection can be asked, those inside JSON too. */
export const pathsOf = (payload: Payload, slug: string): string[] =>
  ((payload.collections[slug as 'users']?.config.flattenedFields ?? []) as FlattenedField[]).flatMap(({ name }) => [name, ...(insides[name] ?? []).map((inner) => `${name}.${inner}`)]);

/**
 * Asks for everything that is closed, in every way that REST knows. A finding is an answer with a secret in it that the question did not hold, documents
 * where there should be none, or an answer that a right guess changes.
 */
export async function findLeaks({ desk, by, closed, guessed, open, guesses, secrets, ids }: Sweep): Promise<string[]> {
  const leaks: string[] = [];
  const who = by ?? 'nobody';
  const ask = async (path: string, answer = desk.rest(path, by ? { by } : {})): Promise<string> => {
    const { status, body } = await answer;
    const text = JSON.stringify(body);
    const asked = decodeURIComponent(path);
    for (const secret of secrets) if (text.includes(secret) && !asked.includes(secret)) leaks.push(`${who} sees ${secret}: ${path}`);
    return `${status} ${text}`;
  };
  const none = async (path: string, answer?: ReturnType<Desk['rest']>): Promise<void> => {
    const text = await ask(path, answer);
    if (/"docs":\[\{|"totalDocs":[1-9]|"id":/.test(text) && !text.startsWith('4')) leaks.push(`${who} is given documents: ${path}`);
  };
  const same = async (ways: readonly string[]): Promise<void> => {
    // A refusal may say the address again, and that differs of course.
    const [first, ...others] = await Promise.all(ways.map(async (way) => (await ask(way)).replace(/http:\/\/localhost[^"]*/, '')));
    if (others.some((other) => other !== first)) leaks.push(`${who} can guess: ${ways[0]}`);
  };
  const guess = async (at: string, path: string, asked = by ? fewOperators : operators, over = ''): Promise<void> => {
    const { right, wrong } = guesses[path] ?? anything;
    for (const operator of asked) await same([...right, ...wrong].map((value) => `${at}where[${over}${path}][${operator}]=${encodeURIComponent(value)}`));
    await same(['true', 'false'].map((value) => `${at}where[${over}${path}][exists]=${value}`));
  };

  for (const slug of closed) {
    const id = String(ids[slug] ?? 1);
    const selected = pathsOf(desk.payload, slug).map((path) => `select[${path}]=true`).join('&');
    const all = '?where[or][0][id][exists]=true&where[or][1][id][exists]=false&depth=2&draft=true&trash=true';
    for (const query of by ? ['', all] : ['', '?depth=2', '?draft=true', '?trash=true', '?locale=all&fallback-locale=none', '?pagination=false&limit=0', `?${selected}`, all]) {
      for (const path of [`/${slug}`, `/${slug}/count`, `/${slug}/versions`, `/${slug}/${id}`, `/${slug}/versions/${id}`, `/${slug}/access/${id}`]) await none(path + query);
    }
    await none(`/${slug} as POST`, overridden(desk, slug));
    if (guessed.includes(slug)) for (const path of pathsOf(desk.payload, slug).filter((name) => !by || guesses[name])) {
      for (const at of [`/${slug}?`, `/${slug}/count?`]) await guess(at, path);
      await none(`/${slug}?sort=${path}&limit=1`);
      await none(`/${slug}?sort=-${path}&limit=1&depth=2`);
    }
  }
  // Through what is public: joins, populations and conditions that would lead over.
  for (const slug of open) for (const target of guessed) {
    const inner = pathsOf(desk.payload, target);
    await ask(`/${slug}?depth=2&limit=5&joins[${target}][limit]=5&${inner.map((path) => `populate[${target}][${path}]=true`).join('&')}&select[${target}]=true`);
    await same([`/${slug}?sort=${target}.id`, `/${slug}?sort=-${target}.id`]);
    if (slug === 'events' || slug === 'occurrences') for (const path of inner.filter((name) => guesses[name])) await guess(`/${slug}?depth=2&`, path, ['equals', 'like'], `${target}.`);
  }
  for (const { slug } of desk.payload.config.globals) for (const query of ['', '?depth=2', '?draft=true&depth=2', `?depth=2&${closed.map((target) => `populate[${target}][answers]=true&joins[${target}][limit]=5`).join('&')}`]) await ask(`/globals/${slug}${query}`);
  for (const path of endpointsOf(desk.payload, ids, [...closed, ...open])) await ask(path);
  return leaks;
}

/** A question that is sent as POST and means GET. */
async function overridden({ payload }: Desk, slug: string): ReturnType<Desk['rest']> {
  const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' };
  const response = await handleEndpoints({ config: payload.config, request: new Request(`http://localhost:3000/api/${slug}`, { method: 'POST', headers, body: 'depth=2&limit=0&where[id][exists]=true' }) });
  return { status: response.status, body: await response.json().catch(() => ({})) as never };
}

/** Every address that answers a GET, of these collections or of none, whoever added it, with what is there in place of its parameters. */
function endpointsOf({ config }: Payload, ids: Sweep['ids'], slugs: readonly string[]): string[] {
  const filled = (path: string, id: string) => path.replace(/\/:[a-z]*id\??/gi, `/${id}`).replace(/\/:\w+\??/g, '/evening-Xq9');
  return [
    ...config.endpoints.filter(({ method }) => method === 'get').map(({ path }) => filled(path, '1')),
    ...config.collections.filter(({ slug }) => slugs.includes(slug)).flatMap(({ slug, endpoints }) => (endpoints || []).filter(({ method }) => method === 'get').map(({ path }) => `/${slug}${filled(path, String(ids[slug] ?? 1))}`)),
    ...config.globals.flatMap(({ slug, endpoints }) => (endpoints || []).filter(({ method }) => method === 'get').map(({ path }) => `/globals/${slug}${filled(path, '1')}`)),
    '/access', '/graphql', '/graphql?query={SignUps{docs{answers}}}', '/graphql-playground', '/payload-jobs/run', '/payload-jobs/handle-schedules',
  ];
}
