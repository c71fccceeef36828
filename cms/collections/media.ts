import { join, resolve } from 'node:path';
import type { CollectionConfig, ImageSize } from 'payload';
import { closeFields } from '../access/close-fields.ts';
import { logActivity } from '../activity/hooks.ts';
import { activityTab } from '../activity/views.ts';
import { editors, signedIn } from '../access/editors.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { together } from '../together/field.ts';
import { keepOthers } from '../together/keep-others.ts';
import { translatesThisLanguage } from '../access/translators.ts';
import { line } from '../fields/text.ts';
import { livePreview } from '../preview/in-admin.ts';
import { pdfFields } from '../flyers/pdf/fields.ts';
import { readUploads } from '../flyers/pdf/read-upload.ts';
import { thumbnailOf } from '../flyers/pdf/thumbnail-of.ts';
import { publishOnChange } from '../publishing/hooks.ts';
import { remembered } from '../translation/memory-field.ts';
import { groups } from './groups.ts';

const folder = join(resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'media');
const pdfs = readUploads(folder);
const widths = [400, 800, 1600] as const;
const webp = { format: 'webp', options: { quality: 82 } } as const;
const size = (width: number): ImageSize => ({ name: `w${width}`, width, formatOptions: webp });

/**
 * Pictures and PDFs. Pictures are written anew as WebP, which leaves their metadata (place, camera) behind; no SVG, which can hold scripts.
 * What a PDF is, the file itself says. The public may fetch a file by its name, and nothing else.
 */
export const media: CollectionConfig = {
  slug: 'media', labels: { singular: { nl: 'Bestand', en: 'File' }, plural: { nl: 'Foto’s en bestanden', en: 'Pictures and files' } },
  admin: { group: groups.site, hideAPIURL: true, useAsTitle: 'filename', livePreview: livePreview('media'), defaultColumns: ['filename', 'alt', 'updatedAt'], components: { views: { edit: { ...activityTab } } } },
  access: {
    read: ({ req, isReadingStaticFile }) => isReadingStaticFile === true || signedIn({ req }),
    create: editors, delete: editors, update: ({ req }) => editors({ req }) || translatesThisLanguage({ req }),
  },
  lockDocuments: false,
  upload: {
    staticDir: folder,
    mimeTypes: ['image/webp', 'image/png', 'image/jpeg', 'image/avif', 'application/pdf'],
    imageSizes: widths.map(size), adminThumbnail: thumbnailOf,
    formatOptions: webp, resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    pasteURL: false, focalPoint: false, crop: false,
  },
  hooks: {
    beforeOperation: [settleLocale], beforeValidate: [keepOthers], beforeChange: [pdfs.beforeChange],
    afterChange: [pdfs.afterChange, ...publishOnChange.afterChange, ...logActivity.afterChange], afterDelete: [pdfs.afterDelete, ...publishOnChange.afterDelete, ...logActivity.afterDelete],
  },
  fields: closeFields([
    together,
    line('alt', { nl: 'Wat er te zien is', en: 'What can be seen' }, { required: true, description: { nl: 'Voor wie de foto niet ziet. Bij een pdf: wat erin staat.', en: 'For who does not see the picture. For a PDF: what is in it.' } }),
    ...remembered(),
    pdfFields,
  ]),
};
