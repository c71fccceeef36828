import type { Locale } from '../../../content/locales.ts';
import { type Message, type Values, filled } from '../../../content/message.ts';
import type { MessageKey } from '../../../content/messages.ts';

const interfaceTexts = import.meta.glob<Record<string, Message>>('../../../content/messages/??.json', { import: 'default' });
const signUpTexts = import.meta.glob<Record<string, Message>>('../../../content/messages/sign-up/??.json', { import: 'default' });

/** Says a message in the page's language. */
export type Say = (key: MessageKey, values?: Values) => string;

/** Loads the texts of one language, and no other. */
export async function sentencesIn(lang: Locale): Promise<Say> {
  const [common, own] = await Promise.all([interfaceTexts[`../../../content/messages/${lang}.json`]?.(), signUpTexts[`../../../content/messages/sign-up/${lang}.json`]?.()]);
  const all = { ...common, ...own };
  return (key, values) => filled(lang, all[key] ?? '', values);
}
