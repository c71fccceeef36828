import { z } from 'zod';
import { type Locale, locales } from './locales.ts';

const language = z.enum(locales as unknown as [Locale, ...Locale[]]);
const bytes = z.number().int().nonnegative();

/** Sizes of paper on which a flyer is printed. */
export const papers = ['a4', 'a6'] as const;
export type Paper = (typeof papers)[number];

/** A PDF that an editor uploaded. What is said of it was read from the file itself. */
const pdf = z.strictObject({
  url: z.string(), bytes,
  /** Missing when the file could not be opened. */
  pages: z.number().int().positive().optional(),
  /** Its first page as a small picture. */
  thumbnail: z.strictObject({ url: z.string(), width: z.number().int().positive(), height: z.number().int().positive() }).optional(),
});
export const pdfs = z.partialRecord(language, pdf);
export type Pdf = z.infer<typeof pdf>;

/** A PDF that the program made of the flyer's page. */
const print = z.strictObject({ url: z.string(), bytes });
export const prints = z.partialRecord(language, z.partialRecord(z.enum(papers), print));
export type Prints = z.infer<typeof prints>;
