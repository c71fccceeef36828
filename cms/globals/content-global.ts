import type { Field, GlobalConfig } from 'payload';
import { closeFields, type Openings } from '../access/close-fields.ts';
import { logGlobalActivity } from '../activity/hooks.ts';
import { activityTab } from '../activity/views.ts';
import { editors, signedIn } from '../access/editors.ts';
import { guardGlobalShape, noteGlobalDraft } from '../access/guard-shape.ts';
import { publishedGlobalOrSignedIn } from '../access/published-or-signed-in.ts';
import { hasRole } from '../access/role.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { translatesThisLanguage } from '../access/translators.ts';
import { groups } from '../collections/groups.ts';
import type { GlobalName } from '../../content/snapshot.ts';
import type { Words } from '../fields/words.ts';
import { gatePanel } from '../gate/panel.ts';
import { keepBackGlobal } from '../gate/keep-back.ts';
import { livePreviewOfGlobal, pageButton } from '../preview/in-admin.ts';
import { publishGlobalOnChange } from '../publishing/hooks.ts';
import { remembered } from '../translation/memory-field.ts';
import { together } from '../together/field.ts';
import { keepOthersInGlobal } from '../together/keep-others.ts';

export interface ContentGlobal {
  readonly slug: string;
  readonly label: Words;
  readonly fields: Field[];
  readonly description?: Words;
  /** A role besides editors that may write some fields, and publish. */
  readonly openings?: Openings;
  /** Where it is best seen on the site, without the language. */
  readonly path?: string;
}

/** A global of the snapshot, with the same rules as a content collection. */
export const contentGlobal = ({ slug, label, fields, description, openings, path = '' }: ContentGlobal): GlobalConfig => ({
  slug, label, lockDocuments: false,
  versions: { max: 20, drafts: { autosave: false, schedulePublish: { timeFormat: 'HH:mm' } } },
  admin: {
    group: groups.site, hideAPIURL: true, ...(description ? { description } : {}), livePreview: livePreviewOfGlobal(slug as GlobalName), components: { views: { edit: { ...activityTab } } },
    preview: (document, { locale }) => pageButton({ global: slug as GlobalName }, document, locale, `/${locale}${path}`),
  },
  access: {
    read: publishedGlobalOrSignedIn, readVersions: signedIn,
    update: ({ req }) => editors({ req }) || translatesThisLanguage({ req }) || (openings !== undefined && hasRole(req, openings.role)),
  },
  hooks: {
    beforeOperation: [settleLocale, noteGlobalDraft], beforeValidate: [keepOthersInGlobal], beforeChange: [guardGlobalShape(openings?.role), keepBackGlobal],
    afterChange: [...publishGlobalOnChange.afterChange, ...logGlobalActivity.afterChange],
  },
  fields: closeFields([together, gatePanel(), ...fields, ...remembered()], openings),
});
