import { addMonths } from '../../content/dates/days.ts';
import type { Source } from './source.ts';

const monthsFresh = 6;

/** How sure a page may be of a fact about others: where it comes from, and when somebody last looked. */
export interface Freshness {
  readonly sourceYear?: number;
  /** `YYYY-MM-DD`; absent when nobody has checked it yet. */
  readonly checkedOn?: string;
  /** Never checked, or more than six months ago: the page says so. */
  readonly old: boolean;
}

export function freshness(source: Source, sourceYear: number | undefined, checkedOn: string | undefined): Freshness {
  const limit = addMonths(source.day, -monthsFresh);
  return { sourceYear, checkedOn, old: !checkedOn || checkedOn < limit };
}
