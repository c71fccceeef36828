import { type Sitting, sittingOf } from '../../content/forms/sitting.ts';
import type { Locale } from '../../content/locales.ts';
import { type OccurrenceLine, occurrenceLine } from '../views/occurrence-line.ts';
import type { Source } from '../views/source.ts';

/** What a person signs up for, on the pages that answer: its dates with time and place. */
export interface SittingFacts {
  readonly sitting: Sitting;
  readonly dates: readonly OccurrenceLine[];
  /** Path of its page, without the language. */
  readonly path: string;
}

export function sittingFacts(source: Source, slug: string, lang: Locale): SittingFacts | undefined {
  const sitting = sittingOf(source, slug, source.global('settings').timeZone);
  if (!sitting) return undefined;
  return { sitting, path: sitting.path, dates: sitting.sessions.flatMap((session) => occurrenceLine(source, session, lang) ?? []) };
}
