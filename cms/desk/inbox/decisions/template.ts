import type { Locale } from '../../../../content/locales.ts';
import type { Text } from '../../../../content/text.ts';

/** What a template may name. */
export interface TemplateValues { readonly name: string; readonly code: string; readonly organisation: string }

/**
 * A template with its values. Without a name the greeting stands alone: the space before `{name}` goes with it. A value is put in as it is, never read as a template;
 * without an organisation `{organisation}` stays, so that nobody sends a gap.
 */
export function filledTemplate(text: string, { name, code, organisation }: TemplateValues): string {
  return text.replace(/[ \u00a0]?\{(name|code|organisation)\}/g, (found, which: keyof TemplateValues) => {
    const value = { name, code, organisation }[which].trim();
    if (value === '') return which === 'name' ? '' : found;
    return `${/^[ \u00a0]/.test(found) ? found[0] : ''}${value}`;
  });
}

/** The places in a text that are still to be filled in by hand: `{organisation}`, `{what}`. */
export const unfilled = (text: string): string[] => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])];

/** The text of a template in a person's language, or in Dutch where it is not translated. Nothing when it has none. */
export function templateIn(text: Text, language: Locale): { readonly text: string; readonly language: Locale } | undefined {
  const own = text[language];
  if (own) return { text: own, language };
  return text.nl ? { text: text.nl, language: 'nl' } : undefined;
}
