import type { Service } from '../snapshot.ts';
import { short } from './documents/short.ts';
import { t } from './texts.ts';

/** “In short” of a start document: its pictograms with their words. */
export const shortOf = (collection: keyof typeof short, slug: string): Service['short'] =>
  short[collection][slug]?.map((icon, index) => ({ id: `${slug}-short-${index + 1}`, icon, text: t(`short.${collection}.${slug}.${index + 1}`) }));
