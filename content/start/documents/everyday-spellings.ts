/** Words that everybody uses, also outside letters: a link at each would turn texts blue. They stay in the list of words and in search. */
const everyday = new Set([
  'beroep', 'afspraak', 'uiterlijk', 'kenmerk', 'besluit', 'oproep', 'verhoging', 'aanvraag', 'bijlage', 'opzegging', 'lening', 'rente', 'vergoeding', 'huisarts', 'gemeente',
  'uitnodiging', 'herinnering', 'termijn', 'borg', 'polis', 'WW', 'PIP',
]);

/** Which of the spellings of a word become no link in Dutch texts. */
export function everydaySpellings(spellings: readonly string[]): { readonly everyday?: string[] } {
  const found = spellings.filter((spelling) => everyday.has(spelling));
  return found.length > 0 ? { everyday: found } : {};
}
