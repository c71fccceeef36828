import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedIn } from '../../../content/forms/typed.ts';
import type { Written } from '../work/write.ts';

/** Names of the fields of one text in a form. */
export const textField = (path: string): string => `text:${path}`;
export const fromField = (path: string): string => `from:${path}`;

/** What was typed into the form of a part. A browser ends lines with two signs where the texts have one. */
export function writtenIn(typed: Typed): Written {
  const texts: Record<string, string> = {};
  const from: Record<string, string> = {};
  for (const name of Object.keys(typed)) {
    const value = typedIn(typed, name);
    if (name.startsWith('text:')) texts[name.slice(5)] = value.replace(/\r\n?/g, '\n');
    else if (name.startsWith('from:') && /^[\w-]{4,64}$/.test(value)) from[name.slice(5)] = value;
  }
  return { texts, from };
}
