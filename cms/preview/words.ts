import type { Words } from '../fields/words.ts';

/** What the preview says round the page. `{n}` is a number, `{name}` a document. */
export const words = {
  label: { nl: 'Voorbeeld', en: 'Preview' },
  draft: { nl: 'Concept', en: 'Draft' },
  typing: { nl: 'Concept, zoals u typt', en: 'Draft, as you type' },
  same: { nl: 'Gelijk aan de site', en: 'The same as on the site' },
  notLive: { nl: 'Staat nog niet op de site', en: 'Not on the site yet' },
  notLiveHere: { nl: 'Deze pagina is er nog niet op de site', en: 'This page is not on the site yet' },
  oneDiffers: { nl: '1 verschil met de site', en: '1 difference from the site' },
  differ: { nl: '{n} verschillen met de site', en: '{n} differences from the site' },
  new: { nl: 'Nieuw', en: 'New' },
  changed: { nl: 'Veranderd', en: 'Changed' },
  gone: { nl: 'Weg', en: 'Gone' },
  otherTarget: { nl: 'link of foto', en: 'link or picture' },
  needed: { nl: 'Nodig om te publiceren', en: 'Needed to publish' },
  partly: { nl: 'Nog niet alles is vertaald: lezers zien tot dan het Nederlands', en: 'Not all is translated yet: until then readers see the Dutch' },
  live: { nl: 'Op de site', en: 'On the site' },
  both: { nl: 'Naast elkaar', en: 'Side by side' },
  languages: { nl: 'Talen', en: 'Languages' },
  lost: { nl: 'Het voorbeeld kan niet bijwerken. Laad de pagina opnieuw; misschien moet u weer inloggen.', en: 'The preview cannot follow. Load the page again; you may have to log in again.' },
  cannot: { nl: 'Dit kan nog niet getoond worden', en: 'This cannot be shown yet' },
  fillIn: { nl: 'Vul dit eerst in bij “{name}”:', en: 'First fill in at “{name}”:' },
  inDutch: { nl: 'Teksten zijn nodig in het Nederlands.', en: 'Texts are needed in Dutch.' },
  wrong: { nl: 'Kijk bij “{name}” naar het veld “{field}”: wat daar staat, klopt niet.', en: 'At “{name}”, look at the field “{field}”: what is there is not right.' },
  taken: { nl: 'Het adres van “{name}” is al van een andere pagina. Kies bij “Adres” een ander.', en: 'The address of “{name}” belongs to another page. Choose another under “Address”.' },
  unknown: { nl: 'De pagina van “{name}” kan zo niet gemaakt worden. Kijk of alle teksten in het Nederlands zijn ingevuld.', en: 'The page of “{name}” cannot be made like this. See whether all texts are filled in in Dutch.' },
  nowhere: { nl: '“{name}” staat nog op geen enkele pagina. Kies het eerst bij een pagina, en kijk dan opnieuw.', en: '“{name}” is on no page yet. First choose it at a page, then look again.' },
  noSeries: { nl: 'De reeks van deze datum is er niet meer. Kies bij “Reeks” een andere.', en: 'The series of this date is gone. Choose another under “Series”.' },
} satisfies Record<string, Words>;

/** A sentence with its gaps filled. */
export const filled = (said: string, gaps: Readonly<Record<string, string | number>>): string => said.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(gaps, name) ? String(gaps[name]) : gap));
