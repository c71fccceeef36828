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
import { ask } from './messages/ask/index.ts';
import { audio } from './messages/audio/index.ts';
import { closures } from './messages/closures/index.ts';
import { freshness } from './messages/freshness/index.ts';
import { feedback } from './messages/feedback/index.ts';
import { handOn } from './messages/hand-on/index.ts';
import { join } from './messages/join/index.ts';
import { letters } from './messages/letters/index.ts';
import { offline } from './messages/offline/index.ts';
import { reading } from './messages/reading/index.ts';
import { search } from './messages/search/index.ts';
import { signUp } from './messages/sign-up/index.ts';
import { tally } from './messages/tally/index.ts';
import { type Locale, locales } from './locales.ts';
import { type Message, type Values, filled } from './message.ts';

const interfaceTexts = { nl, en, ar, fr, es, zh, fa, tr, am, ru, it, ti };

export type MessageKey = keyof typeof nl | keyof typeof signUp.nl | keyof typeof ask.nl | keyof typeof join.nl | keyof typeof tally.nl | keyof typeof closures.nl | keyof typeof freshness.nl | keyof typeof feedback.nl | keyof typeof handOn.nl | keyof typeof letters.nl | keyof typeof search.nl | keyof typeof audio.nl | keyof typeof offline.nl | keyof typeof reading.nl;
export type { Message, Values } from './message.ts';

type Texts = Readonly<Record<Locale, Readonly<Record<string, Message>>>>;
// Without this type the union of all keys of all languages is more than the compiler can hold.
const parts: readonly Texts[] = [interfaceTexts, signUp, ask, join, tally, closures, freshness, feedback, handOn, letters, search, audio, offline, reading];

/** All interface texts, by language and key. `tests/unit` refuses a missing, unknown or wrongly pluralised one. */
export const messages: Texts = Object.fromEntries(locales.map((locale) => [locale, Object.assign({}, ...parts.map((part) => part[locale]))])) as unknown as Texts;

/**
 * An interface text in a language, with `{name}` replaced by `values.name`. The number `n` also chooses the plural form.
 * Throws on a key without a text: the build must not write an empty page.
 */
export function say(locale: Locale, key: MessageKey, values: Values = {}): string {
  const message = messages[locale][key];
  if (message === undefined) throw new Error(`No message “${key}” in ${locale}`);
  return filled(locale, message, values);
}
