import type { CollectionSlug, RelationshipField, UploadField } from 'payload';
import { adminOf, type FieldOptions, type Words } from './words.ts';

/** One other document: a slug in the snapshot. */
export const one = (name: string, label: Words, relationTo: CollectionSlug, options: FieldOptions = {}): RelationshipField => ({
  type: 'relationship', name, label, relationTo, required: options.required ?? false, admin: adminOf(options),
});

/** Several other documents, in the editor's order: a list of slugs in the snapshot. */
export const many = (name: string, label: Words, relationTo: CollectionSlug, options: FieldOptions = {}): RelationshipField => ({
  type: 'relationship', name, label, relationTo, hasMany: true, required: options.required ?? false, admin: adminOf(options),
} as RelationshipField);

/** A file from the media; `mime` is how its type starts. */
export const file = (name: string, label: Words, mime: 'image/' | 'application/pdf', options: FieldOptions = {}): UploadField => ({
  type: 'upload', name, label, relationTo: 'media' as CollectionSlug, required: options.required ?? false, admin: adminOf(options),
  filterOptions: { mimeType: { contains: mime } },
}) as UploadField;
