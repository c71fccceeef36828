import { z } from 'zod';
import { makers } from '../../content/freshness.ts';

/** Where a text stands in a document: names of fields and ids of rows, such as `blocks.66f1.steps.66f2.title`. It stays when rows move. */
export type LeafPath = string;

const hash = z.string();
/** An account that did something, by its id: never a name. */
const account = z.union([z.string(), z.number()]);
export type Account = z.infer<typeof account>;

const made = z.strictObject({
  /** The Dutch text that it was made from. */
  from: hash,
  by: z.enum(makers),
  account: account.optional(),
  /** Who has read it and found it right. */
  checked: account.optional(),
});
/** What is remembered of one translated text. */
export type Made = z.infer<typeof made>;

const sourceLeaf = z.strictObject({
  /** The Dutch when it first changed: translations of which nothing is remembered were made from it. */
  base: hash.optional(),
  /** Earlier Dutch texts that say the same: what was made from them is still right. */
  same: z.array(hash),
  /** The day of the last change that mattered, for the reader. No state depends on it. */
  changedOn: z.string().optional(),
});
/** What is remembered of one Dutch text; nothing while it never changed. */
export type SourceLeaf = z.infer<typeof sourceLeaf>;

const languageMemory = z.object({
  /** What an editor said of the whole document before texts were remembered one by one: it holds for texts of which nothing else is known. */
  was: z.enum(['missing', 'unchecked', 'checked']).optional(),
  leaves: z.record(z.string(), made).default({}),
});
export type LanguageMemory = z.infer<typeof languageMemory>;
const sourceMemory = z.object({ leaves: z.record(z.string(), sourceLeaf).default({}) });
export type SourceMemory = z.infer<typeof sourceMemory>;

/** What a document remembers of a language; what cannot be read is as if nothing were remembered, for a page must still come out. */
export const languageMemoryOf = (stored: unknown): LanguageMemory => languageMemory.safeParse(stored).data ?? { leaves: {} };
/** What a document remembers of its Dutch. */
export const sourceMemoryOf = (stored: unknown): SourceMemory => sourceMemory.safeParse(stored).data ?? { leaves: {} };
