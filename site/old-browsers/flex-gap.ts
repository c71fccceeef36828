import { type AtRule, type Rule, atRule, decl, rule as newRule } from 'postcss';
import { parts } from './selectors.ts';

/** Browsers that know `inset` know gaps between flexible boxes too; one cannot ask for the latter. */
const condition = 'not (inset: 0)';

/** Margins in place of a gap between flexible boxes; nothing for a rule that has none. */
export function marginsForGap(rule: Rule): AtRule | undefined {
  const value = (name: string): string | undefined => rule.nodes.findLast((node) => node.type === 'decl' && node.prop === name)?.toString().split(':').slice(1).join(':').trim();
  const gap = value('gap');
  const direction = value('flex-direction');
  if (!gap || !((value('display') ?? '').endsWith('flex') || direction)) return undefined;
  const [row = gap, column = row] = parts(gap, ' ');
  const wraps = value('flex-wrap') === 'wrap';
  const stacked = direction === 'column';
  // Text beside an icon is no element, so the last gap is not asked for where there is only one.
  const which = wraps ? ['*'] : [':first-child', ':not(:last-child)'];
  const selectors = rule.selectors.flatMap((selector) => which.map((child) => `${selector} > ${child}`));
  const nodes = [decl({ prop: 'margin-inline-end', value: stacked ? '0' : column })];
  if (wraps || stacked) nodes.push(decl({ prop: 'margin-block-end', value: row }));
  return atRule({ name: 'supports', params: condition, nodes: [newRule({ selectors, nodes })] });
}
