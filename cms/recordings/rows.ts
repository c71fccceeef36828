import type { Payload, PayloadRequest, Where } from 'payload';
import type { Stored } from '../public/stored.ts';
import { recordingsSlug } from './collection.ts';

/** A recording as it is kept. */
export interface RecordingRow {
  readonly id: string | number;
  readonly kind: string; readonly document: string; readonly language: string; readonly part: string;
  readonly hash: string; readonly file: string; readonly seconds: number; readonly bytes: number;
}

const slug = recordingsSlug as 'users';

/** The recordings of documents of one kind. */
export async function recordingsOf(payload: Payload, collection: string, documents: readonly unknown[], req?: PayloadRequest): Promise<RecordingRow[]> {
  if (documents.length === 0) return [];
  const where: Where = { and: [{ kind: { equals: collection } }, { document: { in: documents.map(String) } }] };
  const { docs } = await payload.find({ collection: slug, depth: 0, pagination: false, overrideAccess: true, where, ...(req ? { req } : {}) });
  return docs as unknown as RecordingRow[];
}

/** Documents as they are stored, each with the rows of its recordings as `recordings`; see `toAudio`. */
export async function withRecordings(payload: Payload, collection: string, documents: readonly Stored[]): Promise<Stored[]> {
  const rows = Map.groupBy(await recordingsOf(payload, collection, documents.map(({ id }) => id)), ({ document }) => document);
  return documents.map((document) => ({ ...document, recordings: rows.get(String(document.id)) ?? [] }));
}

export const addRecording = (req: PayloadRequest, row: Omit<RecordingRow, 'id'>): Promise<unknown> =>
  req.payload.create({ collection: slug, depth: 0, overrideAccess: true, req, data: row as never });

export const dropRecordings = (req: PayloadRequest, rows: readonly RecordingRow[]): Promise<unknown> =>
  req.payload.delete({ collection: slug, depth: 0, overrideAccess: true, req, where: { id: { in: rows.map(({ id }) => id) } } });
