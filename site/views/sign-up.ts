import type { Allergen } from '../../content/codes/allergens.ts';
import { dayIn } from '../../content/dates/instant.ts';
import { type Sitting, sittingOf } from '../../content/forms/sitting.ts';
import type { SignUpQuestions } from '../../content/forms/sign-up.ts';
import type { Locale } from '../../content/locales.ts';
import { type MomentWords, momentWords } from './moment.ts';
import type { Source } from './source.ts';

/** What a page needs to take sign-ups for one sitting. */
export interface SignUpView {
  readonly sitting: string;
  /** Path of the page, without the language: forms post to it. */
  readonly path: string;
  readonly asked: SignUpQuestions;
  /** `over`: too late; `cancelled`: does not take place. */
  readonly state: 'open' | 'over' | 'cancelled';
  readonly closes: MomentWords;
  /** Nothing when there is room for everybody. */
  readonly capacity: number | undefined;
  /** How many dates one sign-up is for. */
  readonly sessions: number;
  /** What is in the menu. */
  readonly allergens: readonly Allergen[];
  readonly hasMenu: boolean;
}

/** The sign-up of one date, or of a course; nothing when people just come. */
export function signUpView(source: Source, lang: Locale, slug: string): SignUpView | undefined {
  const { timeZone } = source.global('settings');
  const sitting = sittingOf(source, slug, timeZone);
  if (!sitting) return undefined;
  const dishes = sitting.menus.flatMap((menu) => menu.dishes);
  return {
    sitting: sitting.slug, path: sitting.path, asked: sitting.asked, state: stateOf(sitting, source.day, timeZone), capacity: sitting.capacity, sessions: sitting.sessions.length,
    closes: momentWords(sitting.closesAt, timeZone, lang),
    allergens: [...new Set(dishes.flatMap((dish) => dish.allergens))], hasMenu: dishes.length > 0,
  };
}

/** A page is made for a whole day, so it is open until the day is over on which sign-up closes; the server looks at the clock. */
function stateOf({ cancelled, closesAt }: Sitting, day: string, zone: string): SignUpView['state'] {
  if (cancelled) return 'cancelled';
  return dayIn(new Date(closesAt - 1), zone) >= day ? 'open' : 'over';
}
