import type { Declaration, Rule } from 'postcss';
import { parts } from './selectors.ts';

const short = /^(margin|padding|inset)-(inline|block)$/;
const physical: Readonly<Record<string, string>> = { 'inset-block-start': 'top', 'inset-block-end': 'bottom' };

/** Both sides by their own names: browsers of 2019 know `margin-inline-start` but not `margin-inline`. With a variable in it no later tool could tell the sides apart. */
export function longHands(rule: Rule): void {
  rule.walkDecls((declared) => {
    const [, what, axis] = short.exec(declared.prop) ?? [];
    if (!what || !axis) return rename(declared);
    const [start = '', end = start] = parts(declared.value, ' ');
    for (const [side, value] of [['start', start], ['end', end]] as const) rename(declared.cloneBefore({ prop: `${what}-${axis}-${side}`, value }));
    declared.remove();
  });
}

const rename = (declared: Declaration): void => {
  declared.prop = physical[declared.prop] ?? declared.prop;
};
