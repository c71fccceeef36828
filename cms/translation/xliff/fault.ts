import type { Words } from '../../fields/words.ts';

/** Why a file cannot be read, and on which line, counted from 1; 0 when it is about the whole file. */
export class XliffFault extends Error {
  readonly line: number;
  readonly words: Words;
  constructor(line: number, words: Words) {
    super(words.en);
    this.name = 'XliffFault';
    this.line = line;
    this.words = line === 0 ? words : { nl: `Regel ${line}: ${words.nl}`, en: `Line ${line}: ${words.en}` };
  }
}

/** Largest file that is read, in bytes: all texts of the site in one language are less than a tenth of it. */
export const largestFile = 8_000_000;
/** Most texts in a file, and deepest nesting of elements. */
export const mostUnits = 50_000;
export const deepest = 40;

export const faults = {
  notXliff: { nl: 'dit is geen XLIFF-bestand. Kies het bestand dat u hier hebt opgehaald.', en: 'this is not an XLIFF file. Choose the file that you got here.' },
  oldXliff: { nl: 'dit is een oude versie van XLIFF. Bewaar het bestand als XLIFF 2.0 of 2.1.', en: 'this is an old version of XLIFF. Save the file as XLIFF 2.0 or 2.1.' },
  source: { nl: 'de brontaal (srcLang) is niet nl. Hier worden alleen vertalingen uit het Nederlands gelezen.', en: 'the source language (srcLang) is not nl. Only translations from Dutch are read here.' },
  target: { nl: 'de doeltaal (trgLang) is geen taal van deze site.', en: 'the target language (trgLang) is no language of this site.' },
  doctype: { nl: 'een DOCTYPE wordt niet gelezen. Haal die regel weg.', en: 'a DOCTYPE is not read. Remove that line.' },
  outside: { nl: 'dit onderdeel staat op een verkeerde plek.', en: 'this element stands in a wrong place.' },
  document: { nl: 'van dit bestand (file) staat er niet bij welke tekst het is.', en: 'it is not said of which document this file element is.' },
  twice: { nl: 'deze tekst staat er twee keer in.', en: 'this text is in it twice.' },
  tooMany: { nl: `er staan meer dan ${mostUnits} teksten in.`, en: `there are more than ${mostUnits} texts in it.` },
  tooDeep: { nl: 'de onderdelen staan te diep in elkaar.', en: 'the elements are nested too deeply.' },
  tooLarge: { nl: `Dit bestand is groter dan ${largestFile / 1_000_000} MB.`, en: `This file is larger than ${largestFile / 1_000_000} MB.` },
  noText: { nl: 'Dit bestand is leeg of geen tekst in UTF-8 of UTF-16.', en: 'This file is empty, or is no text in UTF-8 or UTF-16.' },
  nothing: { nl: 'Er staan geen teksten in dit bestand.', en: 'There are no texts in this file.' },
  ends: { nl: 'het bestand houdt hier op, midden in de tekst.', en: 'the file ends here, in the middle of a text.' },
} satisfies Record<string, Words>;

/** What the reader of XML says, as a sentence. */
export const notXml = (reason: string): Words => ({ nl: `dit is geen geldige XML (${reason}).`, en: `this is not valid XML (${reason}).` });
