import { single, without } from './endings.ts';

/** Endings of words in languages written in Latin letters, after folding. Light: enough for number, gender and the commonest verbs. */
const last: Readonly<Record<string, string>> = { v: 'f', z: 's' };

export const dutch = (word: string): string[] => {
  const stem = single(without(word, ['eringen', 'ering', 'eren', 'ingen', 'tjes', 'tje', 'ing', 'en', 'er', 'ers', 'je', 's', 'e', 't']));
  return [stem.replace(/[vz]$/, (letter) => last[letter] ?? letter)];
};

export const english = (word: string): string[] => {
  const stem = word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : without(word, ['ings', 'ing', 'ers', 'ed', 'er', 'es', 's', 'e']);
  return [single(stem.replaceAll('z', 's').replace(/our$/, 'or'))];
};

export const french = (word: string): string[] => [single(without(word.replace(/eaux$/, 'eau').replace(/aux$/, 'al'), ['ements', 'ement', 'ees', 'ee', 'er', 'es', 'e', 's', 'x']))];

export const spanish = (word: string): string[] => [single(without(word.replace(/ces$/, 'z'), ['mente', 'arios', 'arias', 'ario', 'aria', 'os', 'as', 'es', 'ar', 'er', 'ir', 's', 'o', 'a', 'e']))];

export const italian = (word: string): string[] => [single(without(word.replace(/ch([ei])$/, 'c$1').replace(/gh([ei])$/, 'g$1'), ['mente', 'ari', 'ati', 'ia', 'ie', 'io', 'ii', 'are', 'ere', 'ire', 'a', 'e', 'i', 'o']))];

const turkishEndings = [
  'larinizi', 'lerinizi', 'lariniz', 'leriniz', 'larimiz', 'lerimiz', 'larindan', 'lerinden', 'lari', 'leri', 'larim', 'lerim', 'lar', 'ler', 'iniz', 'unuz', 'imiz', 'umuz',
  'niz', 'nuz', 'miz', 'muz', 'ndan', 'nden', 'dan', 'den', 'tan', 'ten', 'nda', 'nde', 'nin', 'nun', 'si', 'su', 'yi', 'yu', 'ya', 'ye', 'na', 'ne', 'da', 'de', 'ta', 'te', 'mak', 'mek',
  'im', 'um', 'in', 'un', 'i', 'u', 'a', 'e',
];
const hardened: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/** Turkish hangs one ending behind the other, and softens the letter before them: mektubunuzu is a mektup. */
export function turkish(word: string): string[] {
  let stem = word;
  for (let time = 0; time < 3; time += 1) stem = without(stem, turkishEndings, 3);
  return [...new Set([without(word, turkishEndings, 3), stem].map((one) => one.replace(/[bdg]$/, (letter) => hardened[letter] ?? letter)))];
}
