import type { BasePayload } from 'payload';
import type { Text } from '../../../content/text.ts';

/** An answer that is given often. */
export interface ReplyTemplate { readonly id: string | number; readonly title: string; readonly text: Text }

interface Stored { readonly id: string | number; readonly title?: string | null; readonly text?: Text | null; readonly form?: string | number | { readonly slug?: string | null } | null }

/** The templates for a form: its own and those for every form, by title. */
export async function templatesFor(payload: BasePayload, form: string): Promise<ReplyTemplate[]> {
  const { docs } = await payload.find({ collection: 'reply-templates', depth: 1, pagination: false, sort: 'title', locale: 'all', overrideAccess: true, populate: { forms: { slug: true } } } as never);
  return (docs as unknown as Stored[])
    .filter(({ form: own }) => own === null || own === undefined || (typeof own === 'object' && own.slug === form))
    .map(({ id, title, text }) => ({ id, title: title ?? '', text: text ?? {} }));
}
