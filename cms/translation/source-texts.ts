import type { CollectionConfig, CollectionSlug, Payload, PayloadRequest } from 'payload';
import { type Hash, hashOf } from './hash.ts';

const slug = 'source-texts';

/**
 * Dutch texts that were replaced, by their hash: what a translator is shown as “it was”. Texts of the site alone, written when they go and never changed. Nobody reads or
 * writes them but the program.
 */
export const SourceTexts: CollectionConfig = {
  slug, admin: { hidden: true }, lockDocuments: false,
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'text', type: 'textarea', required: true, maxLength: 100_000 },
  ],
};

const rows = slug as CollectionSlug;
const find = async (payload: Payload, hashes: readonly Hash[], req?: PayloadRequest) => {
  if (hashes.length === 0) return [];
  const { docs } = await payload.find({ collection: rows, where: { hash: { in: [...new Set(hashes)] } }, pagination: false, depth: 0, ...(req ? { req } : {}) });
  return docs as unknown as { hash: Hash; text: string }[];
};

/** Keeps Dutch texts that are being replaced, in the transaction of the save. Those that are kept already stay as they are. */
export async function keepSourceTexts(req: PayloadRequest, texts: readonly string[]): Promise<void> {
  const transaction = String(await req.transactionID);
  // A list changes many documents at once, in one transaction: the same text goes from all of them at the same moment.
  const claimed = (req.context.keptSourceTexts ??= new Set()) as Set<string>;
  const wanted = new Map(texts.filter((text) => text.trim() !== '').map((text) => [hashOf(text), text] as const).filter(([hash]) => !claimed.has(`${transaction} ${hash}`)));
  for (const hash of wanted.keys()) claimed.add(`${transaction} ${hash}`);
  for (const { hash } of await find(req.payload, [...wanted.keys()], req)) wanted.delete(hash);
  for (const [hash, text] of wanted) await req.payload.create({ collection: rows, data: { hash, text } as never, depth: 0, req });
}

/** The Dutch texts of these hashes, as far as they were replaced once. */
export const sourceTexts = async (payload: Payload, hashes: readonly Hash[]): Promise<ReadonlyMap<Hash, string>> =>
  new Map((await find(payload, hashes)).map(({ hash, text }) => [hash, text]));
