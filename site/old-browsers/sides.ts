import { type Rule, decl } from 'postcss';
import { heavier } from './selectors.ts';

const left: Readonly<Record<string, string>> = {
  'inset-inline-start': 'left', 'inset-inline-end': 'right',
  'border-start-start-radius': 'border-top-left-radius', 'border-start-end-radius': 'border-top-right-radius',
  'border-end-start-radius': 'border-bottom-left-radius', 'border-end-end-radius': 'border-bottom-right-radius',
};
const mirrored = (name: string): string => name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'));

/**
 * Names left and right in `rule`, where browsers of 2019 know no start and end, and gives the rule that turns them round in languages that run from
 * right to left. Nothing where there is nothing to turn.
 */
export function sides(rule: Rule): Rule | undefined {
  const nodes: { prop: string; value: string }[] = [];
  rule.walkDecls((declared) => {
    const name = left[declared.prop];
    if (!name) return;
    declared.prop = name;
    nodes.push({ prop: mirrored(name), value: declared.value });
  });
  if (nodes.length === 0) return undefined;
  const turned = new Set(nodes.map(({ prop }) => prop));
  const undone = nodes.map(({ prop }) => mirrored(prop)).filter((prop) => !turned.has(prop)).map((prop) => ({ prop, value: prop.endsWith('radius') ? '0' : 'auto' }));
  return rule.clone({ selectors: rule.selectors.flatMap((selector) => [':lang(ar)', ':lang(fa)'].map((lang) => heavier(selector, 0, lang))), nodes: [...undone, ...nodes].map((one) => decl(one)) });
}
