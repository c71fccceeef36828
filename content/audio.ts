import { z } from 'zod';
import { locales } from './locales.ts';

/** Somebody reads a text aloud: Opus in Ogg. `stale`: the text has changed since. */
const clip = z.strictObject({ url: z.string().regex(/^\/media\/[^/]+\.ogg$/), seconds: z.number().positive(), bytes: z.number().int().positive(), stale: z.boolean() });
export type Clip = z.infer<typeof clip>;
/** The recordings of a document by language: of the page from title to last block, and of blocks by their ids. */
export const audio = z.partialRecord(z.enum(locales as unknown as [(typeof locales)[number], ...(typeof locales)[number][]]), z.strictObject({ whole: clip.optional(), blocks: z.record(z.string(), clip) }));
export type Audio = z.infer<typeof audio>;
