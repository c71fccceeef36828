/** What is read aloud of kinds of documents without blocks, in the order of their page. A word is said in Dutch first. */
const withoutBlocks: Readonly<Record<string, readonly string[]>> = {
  words: ['word', 'name', 'means', 'todo'],
  letters: ['title', 'summary', 'byWhen', 'steps', 'late', 'bring'],
};

/** What a voice says before the blocks of a document, or in their place. */
export const spokenFields = (collection: string): readonly string[] => withoutBlocks[collection] ?? ['title', 'summary'];

/** Whether documents of this kind have a text to read aloud. */
export const isReadAloud = (collection: string, fields: readonly { readonly type: string; readonly name?: unknown }[]): boolean =>
  collection in withoutBlocks || fields.some(({ type, name }) => type === 'blocks' && name === 'blocks');
