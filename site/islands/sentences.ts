import type { Locale } from '../../content/locales.ts';
import { type Message, type Values, filled } from '../../content/message.ts';
import type { MessageKey } from '../../content/messages.ts';

const texts = import.meta.glob<Record<string, Message>>(['../../content/messages/??.json', '../../content/messages/{sign-up,ask,join}/??.json'], { import: 'default' });

/** Says a message in the page's language. */
export type Say = (key: MessageKey, values?: Values) => string;

/** Loads texts of one language, and no other. @param parts folders of `content/messages/`; '' are the texts that all pages share */
export async function sentencesIn(lang: Locale, parts: readonly ('' | 'sign-up' | 'ask' | 'join')[]): Promise<Say> {
  const loaded = await Promise.all(parts.map((part) => texts[`../../content/messages/${part && `${part}/`}${lang}.json`]?.()));
  const all: Record<string, Message> = Object.assign({}, ...loaded);
  return (key, values) => filled(lang, all[key] ?? '', values);
}
