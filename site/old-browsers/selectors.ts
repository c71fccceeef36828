/** Splits at the commas, or spaces, that stand in no brackets. */
export function parts(list: string, between: ',' | ' ' = ','): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === between && depth === 0) {
      found.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...found, list.slice(start).trim()];
}

/** What stands in the brackets that open right before `from`, and where they end. */
export function inBrackets(text: string, from: number): { readonly inside: string; readonly end: number } {
  let depth = 1;
  let at = from;
  while (at < text.length && depth > 0) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    at += 1;
  }
  return { inside: text.slice(from, at - 1), end: at };
}

/** One selector without `:is()` and without lists in `:not()`: as many selectors as that takes. */
export function plainSelectors(selector: string): string[] {
  const not = /:not\((?=:is\()/.exec(selector);
  if (not) {
    const { inside, end } = inBrackets(selector, not.index + 5);
    return plainSelectors(`${selector.slice(0, not.index)}:not(${inside.slice(4, -1)})${selector.slice(end)}`);
  }
  const is = selector.indexOf(':is(');
  if (is >= 0) {
    const { inside, end } = inBrackets(selector, is + 4);
    return parts(inside).flatMap((one) => plainSelectors(joined(selector.slice(0, is), one, selector.slice(end))));
  }
  return [selector.replace(/:not\(((?:[^()]|\([^()]*\))*)\)/g, (_, list: string) => parts(list).map((one) => `:not(${one})`).join(''))];
}

/** A tag must come first in its compound: `:is(h1, h2)` after `.a` stays as it is written here only when nothing stands before it. */
const joined = (before: string, one: string, after: string): string => {
  const tag = /^[a-z][a-z0-9]*/i.exec(one)?.[0];
  const compound = /[^\s>+~]*$/.exec(before)?.[0] ?? '';
  return tag && compound ? `${before.slice(0, before.length - compound.length)}${one}${compound}${after}` : `${before}${one}${after}`;
};

/** The selector with the weight of `ids` more ids, which no element needs to have, and with `also` on its last element. */
export function heavier(selector: string, ids: number, also = ''): string {
  const element = /::?(?:before|after|-webkit-details-marker|marker|placeholder|backdrop|file-selector-button)$/.exec(selector);
  const at = element ? element.index : selector.length;
  return `${selector.slice(0, at)}${also}${':not(#\\#)'.repeat(ids)}${selector.slice(at)}`;
}
