import type { BasePayload } from 'payload';
import { addDays } from '../../../content/dates/days.ts';
import { dayIn } from '../../../content/dates/instant.ts';
import type { Locale } from '../../../content/locales.ts';
import { signUpDesk } from '../../signup/desk.ts';
import { type MissedSearch, missedSearches } from '../../visits/missed-searches.ts';
import { openedPages } from '../../visits/opened-pages.ts';
import { FeedbackStore, type Said } from '../feedback-store.ts';
import { type PageFigures, perPage } from '../per-page.ts';

/** How many days of feedback are shown, and of opened pages. */
export const shownDays = 90;
export const openedDays = 28;

export interface ReadFeedback {
  readonly pages: readonly PageFigures[];
  /** Lines that nobody dealt with, the newest first. */
  readonly lines: readonly Said[];
  readonly missed: readonly MissedSearch[];
  /** By path without the language: how often it was opened, in all languages. */
  readonly opened: ReadonlyMap<string, number>;
}

/** What readers said lately in these languages. */
export async function readFeedback(payload: Pick<BasePayload, 'db'>, reads: (language: Locale) => boolean): Promise<ReadFeedback> {
  const desk = signUpDesk();
  const today = dayIn(new Date(desk?.now() ?? Date.now()), desk?.snapshot().globals.settings.timeZone ?? 'Europe/Amsterdam');
  const said = (await new FeedbackStore(payload).since(addDays(today, 1 - shownDays))).filter(({ language }) => reads(language));
  return {
    pages: perPage(said), lines: said.filter(({ kind, done }) => kind === 'line' && !done),
    missed: (await missedSearches(payload, addDays(today, 1 - shownDays))).filter(({ language }) => reads(language)),
    opened: await openedPages(payload, openedDays, today),
  };
}
