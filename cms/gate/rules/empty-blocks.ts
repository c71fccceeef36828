import type { Rule } from '../rule.ts';

/** A block without anything in it is left out by the site; perhaps somebody forgot to fill it in. */
export const emptyBlocks: Rule = (pieces) => pieces.emptyBlocks.map(({ path, block }) => {
  const label = block.labels?.singular as { nl?: string; en?: string } | undefined;
  return { kind: 'empty', path, words: { nl: `Het blok “${label?.nl ?? block.slug}” is leeg. De site laat het weg.`, en: `The block “${label?.en ?? block.slug}” is empty. The site leaves it out.` } };
});
