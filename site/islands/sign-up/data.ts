import type { SignUpQuestions } from '../../../content/forms/sign-up.ts';
import type { Locale } from '../../../content/locales.ts';

/** What the page hands to the island of its form. */
export interface IslandData {
  readonly sitting: string;
  readonly lang: Locale;
  readonly asked: SignUpQuestions;
  /** What is in the menu. */
  readonly allergens: readonly string[];
}
