import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import { replyTemplates } from '../../content/start/reply-templates.ts';
import type { Stored, StoredId } from '../public/stored.ts';

const collection = 'reply-templates' as CollectionSlug;

/** Makes the answers that every desk starts with, in all their languages; one whose title is there already is left alone. In the transaction of `req`. */
export async function loadReplyTemplates(payload: Payload, req: PayloadRequest): Promise<void> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, select: { title: true } as never, req });
  const there = new Set((docs as unknown as { title: string }[]).map(({ title }) => title));
  for (const { title, text } of replyTemplates) {
    if (there.has(title)) continue;
    const { id } = await payload.create({ collection, locale: sourceLocale as never, data: { title, text: text[sourceLocale] } as never, depth: 0, req });
    const stored = await payload.db.findOne<Stored & { id: StoredId }>({ collection, where: { id: { equals: id } }, req });
    await payload.db.updateOne({ collection, id, data: { ...stored, text: { ...text } }, req, returning: false });
  }
}
