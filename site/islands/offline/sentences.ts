import type { Locale } from '../../../content/locales.ts';
import { filled, type Message, type Values } from '../../../content/message.ts';
import type { offlineSays } from '../../views/offline.ts';

/** Says what the page brought along, in its language. */
export type Sentences = (key: (typeof offlineSays)[number], values?: Values) => string;

export const sentencesOf = (lang: Locale, texts: Readonly<Record<string, Message>>): Sentences => (key, values) => filled(lang, texts[key] ?? '', values);
