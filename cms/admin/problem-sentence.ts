import type { Problem } from '../publishing/checks.ts';
import type { Words } from '../fields/words.ts';

/** Why a page is not live, as a sentence that an editor can act on. */
export function problemSentence({ kind, detail }: Problem): Words {
  switch (kind) {
    case 'link':
      return { nl: `er staat een link op naar ${detail}, en die pagina bestaat niet.`, en: `it has a link to ${detail}, and there is no such page.` };
    case 'size':
      return { nl: `de pagina is te groot (${detail}). Maak de tekst korter, of verdeel hem over meer pagina’s.`, en: `the page is too large (${detail}). Shorten the text, or spread it over more pages.` };
    case 'personal-data':
      return { nl: `er lijken gegevens van een persoon in de tekst te staan (${detail}). Haal ze weg, of zet een openbaar nummer of adres in een contactveld.`, en: `the text seems to hold somebody’s personal data (${detail}). Take it out, or put a public number or address into a contact field.` };
    case 'render':
      return { nl: `de pagina kon niet gemaakt worden (${detail}).`, en: `the page could not be made (${detail}).` };
  }
}
