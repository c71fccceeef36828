import type { Locale } from '../content/locales.ts';
import type { Message } from '../content/messages.ts';

type Texts = Readonly<Record<string, Message>>;

const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
const formsOf = (message: Message): readonly (readonly [form: string, text: string])[] => (typeof message === 'string' ? [['', message]] : Object.entries(message));

/** What is wrong with the messages of a language, as sentences: missing, empty, unknown, wrong plural forms (CLDR), other placeholders than the Dutch. */
export function messageFaults(locale: Locale, texts: Texts, source: Texts): string[] {
  const categories = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort().join(' ');
  const faults = Object.keys(texts).filter((key) => !(key in source)).map((key) => `unknown: ${key}`);
  for (const [key, dutch] of Object.entries(source)) {
    const message = texts[key];
    if (message === undefined) {
      faults.push(`missing: ${key}`);
      continue;
    }
    if (formsOf(message).some(([, text]) => text.trim() === '')) faults.push(`empty: ${key}`);
    const isPlural = typeof dutch !== 'string';
    const forms = typeof message === 'string' ? '' : Object.keys(message).sort().join(' ');
    if (forms !== (isPlural ? categories : '')) faults.push(`plural forms of ${key}: ${forms || 'none'} instead of ${isPlural ? categories : 'none'}`);
    const wanted = placeholders(formsOf(dutch).map(([, text]) => text).join());
    for (const [form, text] of formsOf(message)) {
      // The word alone says the number in these forms of Arabic, and of many languages for one.
      const mayDropNumber = isPlural && ['zero', 'one', 'two'].includes(form);
      const own = placeholders(text);
      if (own !== wanted && !(mayDropNumber && own === wanted.replace(/\{n\} ?/, '').trim())) faults.push(`placeholders of ${key}${form ? ` (${form})` : ''}: ${own || 'none'} instead of ${wanted || 'none'}`);
    }
  }
  return faults;
}
