import type { Locale } from '../../content/locales.ts';
import type { Source } from './source.ts';

/** The parameters of a page: its language (absent for `/`, `robots.txt`) and what its route names in square brackets. */
export type Params = { readonly lang?: Locale } & Readonly<Record<string, string | undefined>>;

/**
 * A kind of page. Its view is a pure function: same snapshot and parameters, same view; no clock, no environment.
 * Register it in `site/views/page-types.ts`; its Astro page in `site/pages/` asks `viewOf(Astro, type)` for the view.
 */
export interface PageType<V = unknown> {
  /** As in the file name of the page. */
  readonly name: string;
  /** The parameters of every page of this kind, in a fixed order. */
  params(source: Source): Params[];
  /** Where a page stands: starts with a slash, no slash at the end. */
  path(params: Params): string;
  /** What the page shows; nothing when there is no such page. */
  view(source: Source, params: Params): V | undefined;
}
