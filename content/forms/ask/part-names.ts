import { spokenLanguages } from '../../codes/spoken-languages.ts';
import type { FormField } from './field.ts';

/** The names under which the parts of an answer are sent; one for most kinds. */
export const partNames = {
  reach: (name: string) => ({ phone: `${name}-phone`, email: `${name}-email` }),
  postcode: (name: string) => ({ postcode: `${name}-postcode`, number: `${name}-number` }),
  level: (name: string, code: string) => `${name}-level-${code}`,
} as const;

/** Every name under which something of a field may be sent, its own first. */
export function namesOf({ name, kind }: Pick<FormField, 'name' | 'kind'>): string[] {
  if (kind === 'reach') return [name, ...Object.values(partNames.reach(name))];
  if (kind === 'postcode') return [name, ...Object.values(partNames.postcode(name))];
  if (kind === 'languages') return [name, ...spokenLanguages.map((code) => partNames.level(name, code))];
  return [name];
}
