import { z } from 'zod';

/** What a PDF says of itself, as the process says it that opened it: an untrusted file had a say in every word. */
export const pdfFacts = z.strictObject({
  pages: z.number().int().positive(),
  /** The text of the first pages, as far as it is text and not a picture of text. */
  text: z.string(),
  /** The language that the document names, such as `nl-NL`. */
  named: z.string().optional(),
  /** The first page as a small WebP picture, in base64. */
  thumbnail: z.strictObject({ data: z.base64(), width: z.number().int().positive(), height: z.number().int().positive() }),
});
export type PdfFacts = z.infer<typeof pdfFacts>;

/** Most letters of the text that are looked at; longest side of the picture in pixels. */
export const mostText = 20_000;
export const thumbnailSide = 480;
