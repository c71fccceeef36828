import { type Locale, factsOf } from '../../content/locales.ts';

/** How many letters at the end of a word its grammar may change. Chinese changes none; Turkish and Russian endings are long, but stand behind the stem. */
const bends: Readonly<Record<Locale, number>> = { nl: 2, en: 2, ar: 0, fr: 3, es: 3, zh: 0, fa: 0, tr: 1, am: 1, ru: 3, it: 2, ti: 1 };
/** What a plural puts behind a word, after `plainLetters`. */
const plurals: Partial<Record<Locale, RegExp>> = { ar: /(?:ون|ین|ات|ان|ه|ا)$/u, fa: /(?:ان|ها|های)$/u, tr: /l[ae]r[ıi]?$/u };
/** Fewest letters of a stem that still says something. */
const fewest = 3;
const small = new Set(['the', 'and', 'for', 'with', 'les', 'des', 'une', 'pour', 'los', 'las', 'del', 'con', 'una', 'para', 'per', 'gli', 'dei', 'della', 'для', 'при', 'без', 'veya', 'için', 'sans', 'sin', 'sur', 'dans', 'qui', 'que']);

/** Ethiopic letters by their consonant: the vowel of the last letter follows the grammar. */
const consonants = (text: string) => text.replace(/[\u1200-\u135a]/g, (sign) => {
  const row = sign.charCodeAt(0) & ~7;
  // ጓ is ጎ with rounded lips: its row stands behind that of its consonant.
  return String.fromCharCode([0x1248, 0x1258, 0x1288, 0x12b0, 0x12c0, 0x1310].includes(row) ? row - 8 : row);
});

/** A text in which only what makes a word differ is left: small letters, no accents or vowel signs, one form per Arabic letter. */
export function plainLetters(text: string, locale: Locale): string {
  const lower = text.normalize('NFKC').toLocaleLowerCase(locale === 'tr' ? 'tr' : 'und').replace(/[’']/g, ' ');
  switch (factsOf(locale).script) {
    case 'Arabic':
      return lower.replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f]/g, '').replace(/[أإآٱ]/g, 'ا').replace(/[ىي]/g, 'ی').replace(/ك/g, 'ک').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ی');
    case 'Ethiopic':
      return consonants(lower);
    case 'Han':
      return lower.replace(/\s+/g, '');
    case 'Cyrillic':
      return lower.replace(/ё/g, 'е');
    default:
      return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
  }
}

/** The wordings that an agreed entry allows: “toeslag (allocation de l’État)” may be said with what is inside the brackets, or outside. */
function wordingsOf(agreed: string): string[] {
  const inside = [...agreed.matchAll(/[（(]([^()（）]*)[)）]/g)].map((match) => match[1] ?? '');
  return [agreed.replace(/[（(][^()（）]*[)）]/g, ' '), ...inside].flatMap((wording) => wording.split(/[,،、:：;；]|\s\/\s/)).map((wording) => wording.trim()).filter(Boolean);
}

const stems = new Map<string, readonly string[]>();

function stemsOf(wording: string, locale: Locale): readonly string[] {
  const key = `${locale} ${wording}`;
  const known = stems.get(key);
  if (known) return known;
  const made = findStems(wording, locale);
  stems.set(key, made);
  return made;
}

function findStems(wording: string, locale: Locale): readonly string[] {
  const { script } = factsOf(locale);
  if (script === 'Han') return pairsOf(plainLetters(wording, locale).replace(/[^\p{L}\p{N}]+/gu, ''));
  const words = plainLetters(wording, locale).split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const bare = script === 'Arabic' ? words.map((word) => word.replace(/^(?:[وبفک]?ال|لل)(?=.{3})/u, '')) : words;
  const weighty = bare.filter((word) => word.length >= (script === undefined || script === 'Cyrillic' ? 3 : 2)).filter((word) => !small.has(word));
  return (weighty.length > 0 ? weighty : bare).map((word) => {
    const root = word.replace(plurals[locale] ?? /$^/, '');
    const whole = root.length >= fewest ? root : word;
    return whole.slice(0, Math.max(script === 'Ethiopic' ? 2 : fewest, whole.length - bends[locale]));
  });
}

/** A Chinese word without spaces is known by its pairs of signs. */
const pairsOf = (word: string): string[] => (word.length < 3 ? [word] : [...word].flatMap((sign, index, all) => (index === 0 ? [] : [`${all[index - 1]}${sign}`])));

/**
 * Whether a text says one of the agreed wordings. Knows no grammar: endings may differ, in Arabic, Persian, Amharic and Tigrinya something may be joined in front, words may
 * stand apart, and half of the words of a long wording are enough.
 */
export function says(text: string, agreed: readonly string[], locale: Locale): boolean {
  const plain = plainLetters(text, locale);
  const { script } = factsOf(locale);
  const words = script === undefined || script === 'Cyrillic' ? plain.split(/[^\p{L}\p{N}]+/u) : undefined;
  const has = (stem: string) => (words ? words.some((word) => word.startsWith(stem)) : plain.includes(stem));
  return agreed.flatMap(wordingsOf).some((wording) => {
    const all = stemsOf(wording, locale);
    return all.length > 0 && all.filter(has).length >= Math.max(1, Math.floor(all.length / 2));
  });
}
