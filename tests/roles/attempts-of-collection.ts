import type { Payload, SanitizedCollectionConfig } from 'payload';
import type { Locale } from '../../content/locales.ts';
import type { Attempt, Slug } from './attempt.ts';
import { localizedOf, openedOf, sharedOf } from './given.ts';
import { holds } from './holds.ts';

type Id = string | number;
type Options = Readonly<Record<string, unknown>>;
/** What is there to be tried on; what a collection does not have is left out. */
export interface Fixtures { readonly id: Id; readonly draft?: Id | undefined; readonly trashed?: Id | undefined; readonly version?: Id | undefined; readonly fresh: Record<string, unknown> }

const anything = () => true;
const docs = (answer: Options): readonly Options[] => (answer.docs ?? []) as readonly Options[];

/** Everything that can be tried with a collection, by name. */
export function attemptsOfCollection(payload: Payload, { slug: name, flattenedFields, versions, trash, auth, disableDuplicate }: SanitizedCollectionConfig, { id, draft, trashed, version, fresh }: Fixtures): Record<string, Attempt> {
  const collection = name as Slug;
  // Payload finds these by their key.
  const key = name === 'payload-preferences' ? String(fresh.key) : undefined;
  const update = (document: Id, data: Record<string, unknown>, writes: Attempt['writes'], { locale = 'nl', query = '', more = {} }: { locale?: Locale | 'all' | undefined; query?: string; more?: Options } = {}): Attempt => ({
    rest: { path: `/${name}/${document}?depth=0&locale=${locale}${query}`, method: 'PATCH', data }, local: (rights) => payload.update({ collection, id: document, data, depth: 0, locale, ...more, ...rights } as never), writes: writes ?? anything,
  });
  const see = (document: Id, query: string, more: Options): Attempt => ({
    rest: { path: `/${name}/${key ?? document}?depth=0&locale=nl${query}` }, local: (rights) => payload.findByID({ collection, id: document, depth: 0, locale: 'nl', ...more, ...rights } as never),
    sees: (answer) => answer.id === document || (key !== undefined && answer.key === key),
  });
  const [localized, shared, opened] = [localizedOf(flattenedFields), sharedOf(name, flattenedFields), openedOf(name)];
  const drafts = typeof versions === 'object' && Boolean(versions.drafts);
  const text = (locale: Locale) => localized && update(id, { [localized[0]]: localized[1] }, holds(localized, locale), { locale });
  const status = (document: Id | undefined, to: string, locale: Locale) => (drafts && document !== undefined ? update(document, { _status: to }, holds(['_status', to]), { locale }) : undefined);
  const moved = (locale: Locale) => (trash ? update(id, { deletedAt: '2031-05-09T12:00:00.000Z' }, (data) => Boolean(data.deletedAt), { locale }) : undefined);
  const gone = draft ?? id;
  const all: Record<string, Attempt | undefined> = {
    create: { rest: { path: `/${name}?depth=0&locale=nl${drafts ? '&draft=true' : ''}`, method: 'POST', data: fresh }, local: (rights) => payload.create({ collection, data: fresh, depth: 0, locale: 'nl', draft: drafts, ...rights } as never), writes: anything, past: [400] },
    read: see(id, '', {}),
    list: { rest: { path: `/${name}?depth=0&locale=nl&limit=0` }, local: (rights) => payload.find({ collection, depth: 0, locale: 'nl', limit: 0, ...rights } as never), sees: (answer) => docs(answer).some((each) => each.id === id) },
    count: { rest: { path: `/${name}/count` }, local: (rights) => payload.count({ collection, ...rights } as never), sees: (answer) => Number(answer.totalDocs) > 0 },
    'read draft': draft === undefined ? undefined : see(draft, '&draft=true', { draft: true }),
    'read trash': trashed === undefined ? undefined : see(trashed, '&trash=true', { trash: true }),
    'read versions': version === undefined ? undefined : { rest: { path: `/${name}/versions?depth=0&locale=nl&limit=1` }, local: (rights) => payload.findVersions({ collection, depth: 0, locale: 'nl', limit: 1, ...rights } as never), sees: (answer) => docs(answer).length > 0 },
    'text nl': text('nl'), 'text ar': text('ar'), 'text ru': text('ru'),
    'text of all': localized && update(id, { [localized[0]]: { nl: 'Tekst', ar: localized[1] } }, holds(localized, 'ar'), { locale: 'all' }),
    'shared field': shared && update(id, { [shared[0]]: shared[1] }, holds(shared)),
    'shared in ar': shared && localized && update(id, { [shared[0]]: shared[1] }, holds(shared), { locale: 'ar' }),
    'opened field': opened && update(id, { [opened[0]]: opened[1], ...(drafts ? { _status: 'published' } : {}) }, holds(opened)),
    'update many': shared && {
      rest: { path: `/${name}?depth=0&locale=nl&where[id][in]=${id}`, method: 'PATCH', data: { [shared[0]]: shared[1] } },
      local: (rights) => payload.update({ collection, where: { id: { in: [id] } }, data: { [shared[0]]: shared[1] }, depth: 0, locale: 'nl', ...rights } as never), writes: holds(shared),
    },
    'save draft ar': drafts && localized ? update(id, { [localized[0]]: localized[1], _status: 'draft' }, holds(localized, 'ar'), { locale: 'ar', query: '&draft=true', more: { draft: true } }) : undefined,
    publish: status(draft, 'published', 'nl'), 'publish in ar': status(draft, 'published', 'ar'), unpublish: status(id, 'draft', 'nl'), 'unpublish in ar': status(id, 'draft', 'ar'),
    trash: moved('nl'), 'trash in ar': moved('ar'),
    untrash: trashed === undefined ? undefined : update(trashed, { deletedAt: null }, (data) => !data.deletedAt, { query: '&trash=true', more: { trash: true } }),
    'restore version': version === undefined ? undefined : { rest: { path: `/${name}/versions/${version}?depth=0`, method: 'POST' }, local: (rights) => payload.restoreVersion({ collection, id: version, depth: 0, ...rights } as never), writes: anything },
    duplicate: disableDuplicate ? undefined : { rest: { path: `/${name}/${id}/duplicate?depth=0&locale=nl`, method: 'POST', data: {} }, local: (rights) => payload.duplicate({ collection, id, depth: 0, locale: 'nl', ...rights } as never), writes: anything },
    unlock: auth ? { rest: { path: `/${name}/unlock`, method: 'POST', data: { email: 'host@example.org' } }, local: (rights) => payload.unlock({ collection, data: { email: 'host@example.org' }, ...rights } as never), writes: anything } : undefined,
    'delete many': { rest: { path: `/${name}?depth=0&where[id][in]=${gone}`, method: 'DELETE' }, local: (rights) => payload.delete({ collection, where: { id: { in: [gone] } }, depth: 0, ...rights } as never), writes: anything },
    delete: { rest: { path: `/${name}/${key ?? gone}?depth=0`, method: 'DELETE' }, local: (rights) => payload.delete({ collection, id: gone, depth: 0, ...rights } as never), writes: anything },
  };
  return Object.fromEntries(Object.entries(all).flatMap(([what, attempt]) => (attempt ? [[what, attempt]] : [])));
}
