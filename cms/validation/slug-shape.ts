import { anySender } from '../../content/any-sender.ts';
import type { Words } from '../fields/words.ts';

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Addresses of the site itself, which a page may not take. */
const reserved = new Set([
  'admin', 'api', '404', 'topics', 'services', 'places', 'calendar', 'events', 'menus', 'flyers', 'news', 'reports', 'organisations', 'volunteer', 'join', 'joined', 'ask', 'asked',
  'search', 'offline', 'sign-up', 'seats', 'answer', 'setup', 'preview', 'translations', 'feedback', 'prints', 'health', 'media', 'assets', 'words', 'letters',
]);

/** A slug from a title: Latin letters, digits and single dashes; empty when the title has none. */
export const slugFrom = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80).replace(/-+$/, '');

/** The refusal of a slug that cannot be part of an address, or nothing. `asPage`: it stands directly behind the language. `asSender`: it stands behind `/letters`. */
export function notASlug(value: unknown, { asPage, asSender = false }: { asPage: boolean; asSender?: boolean }): Words | undefined {
  if (typeof value !== 'string' || !shape.test(value) || value.length > 100)
    return { nl: 'Gebruik kleine letters zonder accent, cijfers en streepjes, zoals hulp-bij-schulden.', en: 'Use small letters without accents, digits and dashes, such as help-with-debts.' };
  if ((asPage && (reserved.has(value) || value.length === 2)) || (asSender && value === anySender))
    return { nl: `Het adres “${value}” gebruikt de site zelf. Kies een ander.`, en: `The site itself uses the address “${value}”. Choose another.` };
  return undefined;
}
