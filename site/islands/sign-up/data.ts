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

/** Where what was typed waits for the form, when a sign-up that was kept on the telephone has to be mended. */
export const laterDraft = (sitting: string): string => `later ${sitting}`;
