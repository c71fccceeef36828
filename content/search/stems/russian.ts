import { without } from './endings.ts';

const endings = [
  'иями', 'ями', 'ами', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'иях', 'ости', 'ость', 'ться', 'тся', 'иеи', 'ию', 'ия', 'ии', 'ие', 'ье', 'ья', 'ью', 'ые', 'ыи', 'ии', 'ои', 'еи', 'ая', 'яя', 'ое', 'ее', 'ую', 'юю', 'ых', 'их', 'ов', 'ев', 'ам', 'ям',
  'ах', 'ях', 'ом', 'ем', 'ым', 'им', 'ть', 'ь', 'а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю',
];

/** Russian without its endings of case, number and gender; й is и and ё is е after folding. */
export const russian = (word: string): string[] => [without(word, endings, 3)];
