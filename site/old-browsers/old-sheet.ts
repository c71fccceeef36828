import { transform } from 'lightningcss';
import postcss, { type ChildNode, type Container, type Rule, atRule } from 'postcss';
import { marginsForGap } from './flex-gap.ts';
import { longHands } from './long-hands.ts';
import { heavier, plainSelectors } from './selectors.ts';
import { sides } from './sides.ts';
import { compares, withoutComparing } from './values.ts';

/** In the order in which they win; what stands outside wins over all. */
const layers = ['tokens', 'base', 'layout', 'parts', 'print'];
/** A list in which one selector is unknown is dropped as a whole, so these stand alone. */
const unknown = /:has\(|:focus-visible|::marker|::backdrop|::file-selector-button/;

/**
 * A stylesheet for browsers without cascade layers (before 2022, down to those of 2019): the same rules in the same order of winning, in words that
 * they know. A rule of a later layer weighs more by ids that no element needs to have.
 */
export function oldSheet(css: string, additions = ''): string {
  const from = postcss.parse(css);
  const to = postcss.root();
  for (const node of from.nodes) {
    if (node.type !== 'atrule' || node.name !== 'layer') flatten(node, to, layers.length);
    else for (const inner of node.nodes ?? []) flatten(inner, to, layers.indexOf(node.params));
  }
  to.append(postcss.parse(additions).nodes.map((node) => node.clone()));
  const { code } = transform({ filename: 'old.css', code: Buffer.from(to.toString()), minify: true, errorRecovery: true, targets: { chrome: 73 << 16, firefox: 66 << 16, safari: (12 << 16) | (1 << 8) } });
  return Buffer.from(code).toString('utf8');
}

function flatten(node: ChildNode, to: Container, layer: number): void {
  if (node.type === 'rule') return flattenRule(node, to, layer);
  if (node.type !== 'atrule' || !node.nodes || /^(?:page|font-face|keyframes)$/.test(node.name)) return void to.append(node.clone());
  const own = atRule({ name: node.name, params: node.params, nodes: [] });
  for (const inner of node.nodes) flatten(inner, own, layer);
  to.append(own);
}

function flattenRule(rule: Rule, to: Container, layer: number): void {
  const selectors = rule.selectors.map(withoutDir).flatMap(plainSelectors).map((selector) => heavier(selector, layer));
  const known = selectors.filter((selector) => !unknown.test(selector));
  for (const list of [known, ...selectors.filter((selector) => unknown.test(selector)).map((one) => [one])]) if (list.length > 0) {
    const plain = rule.clone({ selectors: list });
    longHands(plain);
    const comparing = rule.clone({ selectors: list, nodes: [] });
    plain.walkDecls((declared) => {
      if (!compares(declared.value)) return;
      comparing.append(declared.clone());
      declared.value = withoutComparing(declared.value);
    });
    const turned = sides(plain);
    to.append(plain);
    if (turned) to.append(turned);
    if (comparing.nodes.length > 0) to.append(atRule({ name: 'supports', params: '(width: max(1px, 1px))', nodes: [comparing] }));
    const margins = marginsForGap(plain);
    if (margins) to.append(margins);
  }
}

/** Which way an element runs is known by its language. */
const withoutDir = (selector: string): string => selector.replaceAll(':dir(rtl)', ':is(:lang(ar), :lang(fa))');
