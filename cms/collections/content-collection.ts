import type { CollectionConfig, Field } from 'payload';
import { closeFields, type Openings } from '../access/close-fields.ts';
import { logActivity } from '../activity/hooks.ts';
import { activityTab } from '../activity/views.ts';
import { editors, signedIn } from '../access/editors.ts';
import { guardShape, noteDraft } from '../access/guard-shape.ts';
import { publishedOrSignedIn } from '../access/published-or-signed-in.ts';
import { hasRole } from '../access/role.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { translatesThisLanguage } from '../access/translators.ts';
import { gatePanel } from '../gate/panel.ts';
import { keepBackDocument } from '../gate/keep-back.ts';
import { type SlugSource, slugField } from '../fields/slug.ts';
import type { Words } from '../fields/words.ts';
import type { SourceName } from '../public/stored.ts';
import { livePreview, pageButton } from '../preview/in-admin.ts';
import { publishOnChange } from '../publishing/hooks.ts';
import { forgetRecordings } from '../recordings/forget.ts';
import { isReadAloud } from '../recordings/spoken-fields.ts';
import { recordingsTab } from '../recordings/views.ts';
import { reviewFields } from '../review/review-fields.ts';
import { remembered } from '../translation/memory-field.ts';
import { together } from '../together/field.ts';
import { keepOthers } from '../together/keep-others.ts';
import { siteUrl } from './site-path.ts';

export interface ContentCollection {
  /** As in the snapshot. */
  readonly slug: string;
  readonly singular: Words;
  readonly plural: Words;
  readonly group: Words;
  /** Named as in the snapshot; slug and the notes of translations are added. */
  readonly fields: Field[];
  /** The field that names a document in lists. */
  readonly title: string;
  /** Columns of the list between the title and the state. */
  readonly columns?: readonly string[];
  /** All columns of the list, where the title says little. */
  readonly onlyColumns?: readonly string[];
  readonly description?: Words;
  readonly slugSource?: SlugSource;
  /** A role besides editors that may write some fields. */
  readonly openings?: Openings;
  readonly hooks?: CollectionConfig['hooks'];
  readonly sort?: string;
}

/** A collection of the snapshot: drafts, versions, trash, scheduled publishing, access per role and language, and the hooks that publish. */
export function contentCollection({ slug, singular, plural, group, fields, title, columns = [], onlyColumns, description, slugSource, openings, hooks = {}, sort }: ContentCollection): CollectionConfig {
  return {
    slug, labels: { singular, plural }, trash: true, ...(sort ? { defaultSort: sort } : {}),
    versions: { maxPerDoc: 20, drafts: { autosave: false, schedulePublish: { timeFormat: 'HH:mm' } } },
    admin: {
      group, useAsTitle: title, hideAPIURL: true, disableCopyToLocale: true, defaultColumns: [...(onlyColumns ?? [title, ...columns, '_status', 'updatedAt'])], ...(description ? { description } : {}),
      listSearchableFields: [...new Set([title, 'slug'])],
      preview: (document, { locale }) => pageButton({ collection: slug as SourceName, id: String(document.id) }, document, locale, siteUrl(slug, document, locale)),
      livePreview: livePreview(slug as SourceName),
      components: { views: { edit: { ...activityTab, ...(isReadAloud(slug, fields as readonly { type: string; name?: unknown }[]) ? recordingsTab : {}) } } },
    },
    disableDuplicate: true, lockDocuments: false,
    access: {
      read: publishedOrSignedIn, readVersions: signedIn, create: editors, delete: editors,
      update: ({ req }) => editors({ req }) || translatesThisLanguage({ req }) || (openings !== undefined && hasRole(req, openings.role)),
    },
    hooks: {
      ...hooks,
      beforeOperation: [settleLocale, noteDraft, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [keepOthers, ...(hooks.beforeValidate ?? [])],
      beforeChange: [guardShape, ...(hooks.beforeChange ?? []), keepBackDocument],
      afterChange: [...(hooks.afterChange ?? []), ...publishOnChange.afterChange, ...logActivity.afterChange],
      afterDelete: [...(hooks.afterDelete ?? []), forgetRecordings, ...publishOnChange.afterDelete, ...logActivity.afterDelete],
    },
    fields: closeFields([together, gatePanel(), ...fields, slugField(slugSource ?? { from: title }, slug), ...remembered(), ...reviewFields(slug)], openings),
  };
}
