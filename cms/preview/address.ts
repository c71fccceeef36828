import { isLocale, type Locale } from '../../content/locales.ts';
import { collections, globals, type GlobalName } from '../../content/snapshot.ts';
import { type SourceName, uploads } from '../public/stored.ts';

/** The document whose draft is laid over the site. */
export type Target = { readonly collection: SourceName; readonly id: string } | { readonly global: GlobalName };

/** How it is shown: with the bar, without it (inside a frame), or beside what is live. */
export const manners = ['bar', 'bare', 'both'] as const;
export type Manner = (typeof manners)[number];

/** What an address under `/preview` asks for. */
export interface Asked {
  readonly lang: Locale;
  readonly of: Target;
  /** The page to look at, without the language, `/` for home. Without it the document's own page, wherever it is: its address may change while somebody types. */
  readonly at?: string;
  readonly manner: Manner;
}

const isOf = <T extends object>(names: T, name: string): name is keyof T & string => Object.hasOwn(names, name);

/** `topics:12`, `globals:notice`. Nothing for what the public never sees. */
function targetFrom(text: string): Target | undefined {
  const [, source = '', name = ''] = /^([a-z]+):([A-Za-z0-9]{1,40})$/.exec(text) ?? [];
  if (source === 'globals') return isOf(globals, name) ? { global: name } : undefined;
  return source === uploads || isOf(collections, source) ? { collection: source, id: name } : undefined;
}

export const nameOf = (of: Target): string => ('global' in of ? `globals:${of.global}` : `${of.collection}:${of.id}`);

/** Reads `/preview/ar?of=topics:12&at=/topics&as=bare`; nothing when it is not such an address. */
export function askedFrom(url: string): Asked | undefined {
  const [path = '', query = ''] = url.split('?', 2);
  const [, lang] = /^\/preview\/([a-z]{2})$/.exec(path) ?? [];
  const search = new URLSearchParams(query);
  const of = targetFrom(search.get('of') ?? '');
  const at = search.get('at') ?? undefined;
  const manner = search.get('as') ?? 'bar';
  if (!isLocale(lang) || !of || (at !== undefined && !/^\/(?!\/)[a-z0-9/.-]*$/.test(at)) || !manners.some((name) => name === manner)) return undefined;
  return { lang, of, ...(at === undefined ? {} : { at }), manner: manner as Manner };
}

/** The address of a preview. Ids and paths need no escaping, so that people can read it. */
export const previewAddress = ({ lang, of, at, manner = 'bar' }: Omit<Asked, 'manner'> & { readonly manner?: Manner }): string =>
  `/preview/${lang}?of=${nameOf(of)}${at === undefined ? '' : `&at=${at}`}${manner === 'bar' ? '' : `&as=${manner}`}`;
