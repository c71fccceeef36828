import type { Person } from '../access/role.ts';
import { type PageFigures, perPage } from '../feedback/per-page.ts';
import type { Said } from '../feedback/feedback-store.ts';
import type { MissedSearch } from '../visits/missed-searches.ts';
import { type Due, dueFor } from './due.ts';
import type { Outdated } from './outdated.ts';

/** All that may be looked at this month. */
export interface Known {
  readonly due: readonly Due[];
  /** What readers said, since the last mail. */
  readonly said: readonly Said[];
  readonly missed: readonly MissedSearch[];
  readonly outdated: readonly Outdated[];
}

/** What of it is for one account. */
export interface Overview {
  readonly due: readonly Due[];
  /** Pages of which somebody said that something is missing, and nobody dealt with it. */
  readonly pages: readonly PageFigures[];
  readonly lines: readonly Said[];
  readonly missed: readonly MissedSearch[];
  readonly outdated: readonly Outdated[];
}

/**
 * What one account should look at: admins and editors everything; translators what is about their languages; everybody what the own role looks after. Nothing when there is
 * nothing to say.
 */
export function overviewFor({ role, languages }: Pick<Person, 'role' | 'languages'>, known: Known): Overview | undefined {
  const all = role === 'admin' || role === 'editor';
  const own = <T extends { readonly language: Person['languages'][number] }>(list: readonly T[]): T[] => list.filter(({ language }) => all || (role === 'translator' && languages.includes(language)));
  const said = own(known.said);
  const overview: Overview = {
    due: dueFor(known.due, role), pages: perPage(said).filter(({ open }) => open > 0), lines: said.filter(({ kind, done }) => kind === 'line' && !done),
    missed: own(known.missed), outdated: own(known.outdated),
  };
  return Object.values(overview).some((list) => list.length > 0) ? overview : undefined;
}
