import am from './messages/am.json' with { type: 'json' };
import ar from './messages/ar.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import fa from './messages/fa.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import it from './messages/it.json' with { type: 'json' };
import nl from './messages/nl.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };
import ti from './messages/ti.json' with { type: 'json' };
import tr from './messages/tr.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import amSignUp from './messages/sign-up/am.json' with { type: 'json' };
import arSignUp from './messages/sign-up/ar.json' with { type: 'json' };
import enSignUp from './messages/sign-up/en.json' with { type: 'json' };
import esSignUp from './messages/sign-up/es.json' with { type: 'json' };
import faSignUp from './messages/sign-up/fa.json' with { type: 'json' };
import frSignUp from './messages/sign-up/fr.json' with { type: 'json' };
import itSignUp from './messages/sign-up/it.json' with { type: 'json' };
import nlSignUp from './messages/sign-up/nl.json' with { type: 'json' };
import ruSignUp from './messages/sign-up/ru.json' with { type: 'json' };
import tiSignUp from './messages/sign-up/ti.json' with { type: 'json' };
import trSignUp from './messages/sign-up/tr.json' with { type: 'json' };
import zhSignUp from './messages/sign-up/zh.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { type Message, type Values, filled } from './message.ts';

export type MessageKey = keyof typeof nl | keyof typeof nlSignUp;
export type { Message, Values } from './message.ts';

/** All interface texts, by language and key. `tests/unit` refuses a missing, unknown or wrongly pluralised one. */
export const messages: Record<Locale, Readonly<Record<string, Message>>> = {
  nl: { ...nl, ...nlSignUp },
  en: { ...en, ...enSignUp },
  ar: { ...ar, ...arSignUp },
  fr: { ...fr, ...frSignUp },
  es: { ...es, ...esSignUp },
  zh: { ...zh, ...zhSignUp },
  fa: { ...fa, ...faSignUp },
  tr: { ...tr, ...trSignUp },
  am: { ...am, ...amSignUp },
  ru: { ...ru, ...ruSignUp },
  it: { ...it, ...itSignUp },
  ti: { ...ti, ...tiSignUp },
};

/**
 * An interface text in a language, with `{name}` replaced by `values.name`. The number `n` also chooses the plural form.
 * Throws on a key without a text: the build must not write an empty page.
 */
export function say(locale: Locale, key: MessageKey, values: Values = {}): string {
  const message = messages[locale][key];
  if (message === undefined) throw new Error(`No message “${key}” in ${locale}`);
  return filled(locale, message, values);
}
