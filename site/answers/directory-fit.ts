import type { DirectoryFilter } from '../../content/directory.ts';
import { opennessOn } from '../../content/hours/openness.ts';
import type { Location } from '../../content/snapshot.ts';

/** Whether something fits a filter: `perhaps` where a fact that the filter asks for is not known. */
export type Fit = 'yes' | 'perhaps' | 'no';

/** What is known of an organisation or of a service of our own. Missing: not known. */
export interface Known {
  readonly topics: readonly string[];
  readonly languages?: readonly string[] | undefined;
  readonly stepFree?: 'yes' | 'no' | undefined;
  readonly hours?: Pick<Location, 'hours' | 'holidays' | 'exceptions'> | undefined;
}

/** Help is not hidden because we do not know enough about it; only what surely does not fit is left out. */
export function fitOf(known: Known, filter: DirectoryFilter, now: { readonly day: string; readonly clock: string }): Fit {
  const fits: Fit[] = [];
  if (filter.topic) fits.push(known.topics.includes(filter.topic) ? 'yes' : 'no');
  if (filter.language) fits.push(!known.languages || known.languages.length === 0 ? 'perhaps' : known.languages.includes(filter.language) ? 'yes' : 'no');
  if (filter.stepFree) fits.push(known.stepFree ?? 'perhaps');
  if (filter.open) fits.push(openFit(known.hours, now));
  return fits.includes('no') ? 'no' : fits.includes('perhaps') ? 'perhaps' : 'yes';
}

function openFit(hours: Known['hours'], { day, clock }: { readonly day: string; readonly clock: string }): Fit {
  if (!hours) return 'perhaps';
  const today = opennessOn(hours, day);
  if (today.kind === 'unknown') return 'perhaps';
  return today.kind === 'open' && today.spans.some(({ from, to }) => from <= clock && clock < to) ? 'yes' : 'no';
}
