import type { Locale } from './locales.ts';

/** A message is one sentence, or one per plural category of its language (CLDR: zero, one, two, few, many, other), chosen by `{n}`. */
export type Message = string | { readonly [category: string]: string };
export type Values = Readonly<Record<string, string | number>>;

const rules = new Map<Locale, Intl.PluralRules>();
const ruleOf = (locale: Locale) => {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return rule;
};

/** A message with `{name}` replaced by `values.name`. The number `n` also chooses the plural form. */
export function filled(locale: Locale, message: Message, values: Values = {}): string {
  const form = typeof message === 'string' ? message : (message[ruleOf(locale).select(Number(values.n ?? 0))] ?? message.other ?? '');
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
