import type { Source } from './source.ts';

/** The form with which a reader says what is wrong on this site, as the start content names it. */
const slug = 'site-problem';

/** Where a reader says that something on the site is wrong, without the language; nothing while no such form takes answers. */
export function faultsForm(source: Source): string | undefined {
  const form = source.one('forms', slug);
  return form?.open && form.audience === 'site' ? `/ask/${slug}` : undefined;
}
