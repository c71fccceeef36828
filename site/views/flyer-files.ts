import { type Paper, papers, type Pdf } from '../../content/flyer-files.ts';
import type { Locale } from '../../content/locales.ts';
import type { Flyer } from '../../content/snapshot.ts';

/** The files of a flyer that a page offers. */
export interface FlyerFiles {
  /** What an editor uploaded, and in which language it is. */
  readonly uploaded?: Pdf & { readonly lang: Locale };
  /** What the program made of the page, the largest paper first. */
  readonly made: readonly { readonly paper: Paper; readonly url: string; readonly bytes: number; readonly lang: Locale }[];
}

/** The files in the language of the page; where there is none, those in the language in which the page shows the flyer. */
export function flyerFiles(flyer: Flyer, lang: Locale, within: Locale): FlyerFiles {
  const found = [lang, within].find((one) => flyer.pdfs[one]);
  const pdf = found && flyer.pdfs[found];
  return {
    ...(found && pdf ? { uploaded: { ...pdf, lang: found } } : {}),
    made: papers.flatMap((paper) => {
      const file = flyer.prints?.[within]?.[paper];
      return file ? [{ paper, ...file, lang: within }] : [];
    }),
  };
}
