/** Takes the first of these endings off that leaves at least `least` letters; the longest stand first. */
export function without(word: string, endings: readonly string[], least = 3): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** Takes the first of these beginnings off, as `without` does. */
export function unprefixed(word: string, beginnings: readonly string[], least = 3): string {
  const beginning = beginnings.find((one) => word.startsWith(one) && word.length - one.length >= least);
  return beginning === undefined ? word : word.slice(beginning.length);
}

/** Letters written double once: bomen and boom, woningen and woning are then alike. */
export const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');
