import type { FormField } from '../../../content/forms/ask/field.ts';
import type { Locale } from '../../../content/locales.ts';

/** What the page hands to the island of a request form. */
export interface AskIsland {
  /** Slug: names the draft. */
  readonly form: string;
  readonly lang: Locale;
  /** Of a report nothing is kept on the device, and its answer is a page. */
  readonly report: boolean;
  /** The zone in which days begin. */
  readonly timeZone: string;
  /** The questions without their texts. */
  readonly fields: readonly FormField[];
}
