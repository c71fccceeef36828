import type { Payload } from 'payload';
import type { Locale } from '../../content/locales.ts';
import { derivedDocument } from '../public/reader.ts';
import type { Stored } from '../public/stored.ts';
import { uploads } from '../public/stored.ts';
import type { Place } from '../translation/rewrite.ts';
import { readDocument } from '../translation/queue/read-documents.ts';
import { recordingsOf } from './rows.ts';
import { isReadAloud, spokenFields } from './spoken-fields.ts';
import { type SpokenPart, spokenParts } from './spoken.ts';

/** A recording that there is, as the tab shows it. */
export interface KeptClip { readonly url: string; readonly seconds: number; readonly bytes: number; readonly stale: boolean }
/** A part as the tab shows it. One without lines is gone from the text, and its recording can only be taken away. */
export type PartState = SpokenPart & { readonly clip?: KeptClip };

type DocumentPlace = Extract<Place, { collection: unknown }>;

/** A document as residents see it, or its draft while it was never public; nothing when it is not there or has nothing to read. */
export async function readAloudDocument(payload: Payload, place: Place | undefined): Promise<{ readonly place: DocumentPlace; readonly stored: Stored } | undefined> {
  if (!place || !('collection' in place) || !isReadAloud(place.collection, payload.collections[place.collection].config.flattenedFields)) return undefined;
  const found = await readDocument(payload, place);
  return found && { place, stored: derivedDocument(payload, place, found.stored) };
}

/** Everything that can be read aloud of it in a language, with the recordings that there are. */
export async function partStates(payload: Payload, { collection, id }: DocumentPlace, stored: Stored, locale: Locale): Promise<PartState[]> {
  const rows = new Map((await recordingsOf(payload, collection, [id])).filter(({ language }) => language === locale).map((row) => [row.part, row]));
  const parts = spokenParts(stored, locale, spokenFields(collection)).map((part): PartState => {
    const row = rows.get(part.part);
    rows.delete(part.part);
    return row ? { ...part, clip: { url: `/${uploads}/${row.file}`, seconds: row.seconds, bytes: row.bytes, stale: row.hash !== part.hash } } : part;
  });
  return [...parts, ...[...rows.values()].map((row): PartState => ({ part: row.part, lines: [], hash: '', clip: { url: `/${uploads}/${row.file}`, seconds: row.seconds, bytes: row.bytes, stale: true } }))];
}
