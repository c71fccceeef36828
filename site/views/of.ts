import type { AstroGlobal } from 'astro';
import { fileSource } from './file-source.ts';
import type { PageType, Params } from './page-type.ts';

/** Thrown for parameters without a page; the server answers 404. */
export class NoSuchPage extends Error {
  readonly status = 404;
}

/**
 * The view of the page being rendered: the one handed over on demand when it was just made, else made from the source handed over, else from
 * the snapshot file. Throws `NoSuchPage`.
 */
export function viewOf<V>(astro: Pick<AstroGlobal, 'locals' | 'params'>, type: PageType<V>): V {
  if (astro.locals.view !== undefined) return astro.locals.view as V;
  const params = astro.params as Params;
  const view = type.view(astro.locals.source ?? fileSource(), params);
  if (view === undefined) throw new NoSuchPage(`No ${type.name} for ${JSON.stringify(params)}`);
  return view;
}

/** For `getStaticPaths`: every page of a kind, by its parameters alone. */
export const staticPaths = (type: PageType): { params: Params }[] =>
  type.params(fileSource()).map((params) => ({ params }));
