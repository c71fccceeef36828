import { isLocale, type Locale } from './locales.ts';

/** What the two buttons at the foot of a page say. */
export const feedbackKinds = ['helped', 'missing'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

export const isFeedbackKind = (value: unknown): value is FeedbackKind => feedbackKinds.some((kind) => kind === value);

/** The name of both buttons: short, for it stands on every page. */
export const feedbackField = 'k';

/** Most characters of the line in which somebody says what is missing. */
export const longestLine = 300;

/** Where the buttons of a page post to, and where the answer stands. @param path of the page without the language; `/` for home */
export const feedbackPath = (lang: Locale, path: string): string => `/feedback/${lang}${path === '/' ? '' : path}`;

/** The page that such an address is about; nothing for another address. */
export function pageOfFeedback(address: string): { readonly lang: Locale; readonly path: string } | undefined {
  const [, lang, path = ''] = /^\/feedback\/([a-z]{2})((?:\/[a-z0-9-]{1,80}){0,4})$/.exec(address) ?? [];
  return isLocale(lang) ? { lang, path: path || '/' } : undefined;
}
