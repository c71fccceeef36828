import type { Payload, SanitizedGlobalConfig } from 'payload';
import type { Locale } from '../../content/locales.ts';
import type { Attempt, Slug } from './attempt.ts';
import { localizedOf, openedOf, sharedOf } from './given.ts';
import { holds } from './holds.ts';

/** Everything that can be tried with a global, by name. @param version of it, where it has versions */
export function attemptsOfGlobal(payload: Payload, { slug, flattenedFields, versions }: SanitizedGlobalConfig, version: string | number | undefined): Record<string, Attempt> {
  const name = slug as Slug;
  const drafts = typeof versions === 'object' && Boolean(versions.drafts);
  const update = (data: Record<string, unknown>, locale: Locale, writes: Attempt['writes']): Attempt => ({
    rest: { path: `/globals/${slug}?depth=0&locale=${locale}`, method: 'POST', data }, local: (rights) => payload.updateGlobal({ slug: name, data, depth: 0, locale, ...rights } as never), writes: writes ?? (() => true),
  });
  const [localized, shared, opened] = [localizedOf(flattenedFields), sharedOf(slug, flattenedFields), openedOf(slug)];
  const text = (locale: Locale) => localized && update({ [localized[0]]: localized[1] }, locale, holds(localized, locale));
  const off = (locale: Locale) => (drafts ? update({ _status: 'draft' }, locale, holds(['_status', 'draft'])) : undefined);
  const all: Record<string, Attempt | undefined> = {
    read: { rest: { path: `/globals/${slug}?depth=0&locale=nl` }, local: (rights) => payload.findGlobal({ slug: name, depth: 0, locale: 'nl', ...rights } as never), sees: (answer) => answer.updatedAt !== undefined },
    'read versions': version === undefined ? undefined : { rest: { path: `/globals/${slug}/versions?depth=0&limit=1` }, local: (rights) => payload.findGlobalVersions({ slug: name, depth: 0, limit: 1, ...rights } as never), sees: (answer) => (answer.docs as unknown[] | undefined ?? []).length > 0 },
    'text nl': text('nl'), 'text ar': text('ar'), 'text ru': text('ru'),
    'shared field': shared && update({ [shared[0]]: shared[1] }, 'nl', holds(shared)), 'shared in ar': shared && drafts ? update({ [shared[0]]: shared[1] }, 'ar', holds(shared)) : undefined,
    'opened field': opened && update({ [opened[0]]: opened[1], _status: 'published' }, 'nl', holds(opened)),
    unpublish: off('nl'), 'unpublish in ar': off('ar'),
    'restore version': version === undefined ? undefined : { rest: { path: `/globals/${slug}/versions/${version}?depth=0`, method: 'POST' }, local: (rights) => payload.restoreGlobalVersion({ slug: name, id: version, depth: 0, ...rights } as never), writes: () => true },
  };
  return Object.fromEntries(Object.entries(all).flatMap(([what, attempt]) => (attempt ? [[what, attempt]] : [])));
}
