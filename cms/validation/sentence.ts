import type { PayloadRequest } from 'payload';
import type { Words } from '../fields/words.ts';

/** The sentence in the language of the editor's admin; Dutch when that is neither Dutch nor English. */
export const sentence = (req: Pick<PayloadRequest, 'i18n'> | undefined, words: Words): string =>
  req?.i18n?.language === 'en' ? words.en : words.nl;
