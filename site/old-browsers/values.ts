import { inBrackets, parts } from './selectors.ts';

const choosing = /(?<![\w-])(clamp|min|max)\(/;

/** Whether a value compares lengths, which browsers before 2020 cannot. */
export const compares = (value: string): boolean => choosing.test(value);

/** The same without comparing: the least of a `clamp()`, which is what a telephone gets; of a `min()` what depends on the room there is. */
export function withoutComparing(value: string): string {
  const found = choosing.exec(value);
  if (!found) return value;
  const { inside, end } = inBrackets(value, found.index + found[0].length);
  const choices = parts(inside);
  const chosen = (found[1] === 'clamp' ? choices[0] : choices.find((one) => /%|vw/.test(one)) ?? choices[0]) ?? '0px';
  const plain = /[-+*/] /.test(chosen) && !chosen.startsWith('calc(') ? `calc(${chosen})` : chosen;
  return withoutComparing(value.slice(0, found.index) + plain + value.slice(end));
}
