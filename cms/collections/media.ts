import { join, resolve } from 'node:path';
import type { CollectionConfig, ImageSize } from 'payload';
import { closeFields } from '../access/close-fields.ts';
import { editors, signedIn } from '../access/editors.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { translatesThisLanguage } from '../access/translators.ts';
import { line } from '../fields/text.ts';
import { publishOnChange } from '../publishing/hooks.ts';
import { groups } from './groups.ts';

const widths = [400, 800, 1600] as const;
const webp = { format: 'webp', options: { quality: 82 } } as const;
const size = (width: number): ImageSize => ({ name: `w${width}`, width, formatOptions: webp });

/**
 * Pictures and PDFs. Pictures are written anew as WebP, which leaves their metadata (place, camera) behind; no SVG, which can hold scripts.
 * The public may fetch a file by its name, and nothing else.
 */
export const media: CollectionConfig = {
  slug: 'media', labels: { singular: { nl: 'Bestand', en: 'File' }, plural: { nl: 'Foto’s en bestanden', en: 'Pictures and files' } },
  admin: { group: groups.site, hideAPIURL: true, useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'updatedAt'] },
  access: {
    read: ({ req, isReadingStaticFile }) => isReadingStaticFile === true || signedIn({ req }),
    create: editors, delete: editors, update: ({ req }) => editors({ req }) || translatesThisLanguage({ req }),
  },
  upload: {
    staticDir: join(resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'media'),
    mimeTypes: ['image/webp', 'image/png', 'image/jpeg', 'image/avif', 'application/pdf'],
    imageSizes: widths.map(size), adminThumbnail: 'w400',
    formatOptions: webp, resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    pasteURL: false, focalPoint: false, crop: false,
  },
  hooks: { beforeOperation: [settleLocale], afterChange: publishOnChange.afterChange, afterDelete: publishOnChange.afterDelete },
  fields: closeFields([
    line('alt', { nl: 'Wat er te zien is', en: 'What can be seen' }, { required: true, description: { nl: 'Voor wie de foto niet ziet. Bij een pdf: wat erin staat.', en: 'For who does not see the picture. For a PDF: what is in it.' } }),
  ]),
};
