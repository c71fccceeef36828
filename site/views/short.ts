import type { Icon } from '../../content/codes/icons.ts';
import type { Locale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import type { Service } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { must } from './must.ts';

/** One pictogram of “in short” with its words. */
export interface ShortView { readonly icon: Icon; readonly text: Said }

/** “In short” of a document in one language; Dutch where the document or the words are not translated. */
export const shortView = (document: Pick<Service, 'short' | 'readiness'>, lang: Locale): ShortView[] =>
  (document.short ?? []).map(({ icon, text }) => ({ icon, text: must(text, within(document, lang)) }));
