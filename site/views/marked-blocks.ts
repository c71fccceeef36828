import type { BlockText, BlockView } from './blocks.ts';
import type { Marker } from './mark-words.ts';

/** Blocks with the words of letters in their texts made links; never in headings, links and figures. The Dutch behind an older translation stays as it is. */
export const markedBlocks = (blocks: readonly BlockView[], mark: Marker): BlockView[] => blocks.map((block) => ({ ...block, ...marked(block, mark) }) as BlockView);

function marked(block: BlockText, mark: Marker): object {
  switch (block.type) {
    case 'text':
    case 'callout': return { body: mark(block.body) };
    case 'contact': return block.body ? { body: mark(block.body) } : {};
    case 'steps': return { steps: block.steps.map((step) => ({ ...step, ...(step.body && { body: mark(step.body) }) })) };
    default: return {};
  }
}
