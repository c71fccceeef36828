import type { Rule } from '../rule.ts';

/** A picture that a page shows needs words for who does not see it, in Dutch. */
export const alt: Rule = ({ uploads }, { media }) => uploads.flatMap(({ path, id }) => {
  const file = media.get(String(id));
  return file?.isPicture && !file.alt?.trim() ? [{
    kind: 'alt', path, words: { nl: 'Bij deze foto staat niet wat er te zien is. Vul dat in bij de foto zelf, in het Nederlands.', en: 'This picture does not say what can be seen. Fill that in at the picture itself, in Dutch.' },
  }] : [];
});
