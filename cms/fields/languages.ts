import { choices } from './choice.ts';
import { languageLabels } from './codes/languages.ts';
import type { Words } from './words.ts';

/** The languages in which something can be had. */
export const languages = (name = 'languages', label: Words = { nl: 'Talen', en: 'Languages' }) => choices(name, label, languageLabels);
