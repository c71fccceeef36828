import { z } from 'zod';
import { locales } from './locales.ts';

/** One text in up to twelve languages. A language that is missing is not in the object; Dutch is the source. */
export const text = z.partialRecord(z.enum(locales as [string, ...string[]]) as z.ZodEnum<{ [L in (typeof locales)[number]]: L }>, z.string().min(1));
export type Text = z.infer<typeof text>;
