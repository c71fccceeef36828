import { icons } from '../../../content/codes/icons.ts';
import type { Words } from '../words.ts';

/** Icons by their Lucide names, which say what is drawn. */
export const iconLabels: Record<string, Words> = Object.fromEntries(icons.map((name) => [name, { nl: name, en: name }]));
