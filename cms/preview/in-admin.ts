import type { LivePreviewConfig } from 'payload';
import { isLocale, sourceLocale } from '../../content/locales.ts';
import type { GlobalName } from '../../content/snapshot.ts';
import type { SourceName } from '../public/stored.ts';
import { previewAddress, type Target } from './address.ts';

/** Widths that an editor can look at: a telephone and a desk. */
const breakpoints = [
  { name: 'phone', label: 'Telefoon / Phone', width: 390, height: 844 },
  { name: 'desktop', label: 'Computer / Desktop', width: 1280, height: 800 },
];

const inLanguage = (locale: string) => (isLocale(locale) ? locale : sourceLocale);
const addressOf = (of: Target, locale: string) => previewAddress({ lang: inLanguage(locale), of });

/** The preview beside the form of a collection's documents, in the language that is edited. */
export const livePreview = (collection: SourceName): LivePreviewConfig => ({ breakpoints, url: ({ data, locale }) => (data.id ? addressOf({ collection, id: String(data.id) }, locale.code) : null) });

/** The same for a global. */
export const livePreviewOfGlobal = (global: GlobalName): LivePreviewConfig => ({ breakpoints, url: ({ locale }) => addressOf({ global }, locale.code) });

/** Where the button “see the page” leads: what is live, at `path`; while there is a newer draft, or no page yet, to the preview. */
export const pageButton = (of: Target, document: { readonly _status?: unknown }, locale: string, path: string | null): string =>
  (document._status !== 'draft' && path ? path : addressOf(of, locale));
