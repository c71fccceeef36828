import type { Words } from '../../fields/words.ts';

/** What came of something that was done in the queue; the address of the page carries it, and never a name or a text. */
export const outcomes = [
  'taken', 'busy', 'saved', 'given-back', 'dropped', 'handed-in', 'called-back', 'published', 'approved', 'approved-gone', 'sent-back', 'no-note', 'checked', 'still-right', 'all-right', 'all-approved',
  'filled', 'nothing', 'changed', 'may-not', 'empty', 'refused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The sentence for an outcome, and whether it went as it was meant. */
export const outcomeWords = {
  taken: [{ nl: 'Dit blok is nu van u. Bewaar zo vaak als u wilt; niemand anders werkt er nu aan.', en: 'This block is yours now. Save as often as you like; nobody else works on it.' }, true],
  busy: [{ nl: 'Iemand anders heeft dit blok net genomen. Kies een ander blok.', en: 'Somebody else has just taken this block. Choose another block.' }, false],
  saved: [{ nl: 'Bewaard. Lezers zien het pas als het is ingeleverd en goedgekeurd.', en: 'Saved. Readers see it when it has been handed in and approved.' }, true],
  'given-back': [{ nl: 'Teruggegeven. Wat u schreef, staat klaar voor wie het overneemt.', en: 'Given back. What you wrote is there for who takes it next.' }, true],
  dropped: [{ nl: 'Teruggegeven, en uw concept is weg.', en: 'Given back, and your draft is gone.' }, true],
  'handed-in': [{ nl: 'Ingeleverd. Een redacteur of een andere vertaler leest het na.', en: 'Handed in. An editor or another translator reads it over.' }, true],
  'called-back': [{ nl: 'U hebt het weer. Lever het opnieuw in als het klaar is.', en: 'You have it again. Hand it in once more when it is ready.' }, true],
  published: [{ nl: 'Gepubliceerd. Binnen enkele seconden staat het op de site.', en: 'Published. It is on the site within seconds.' }, true],
  approved: [{ nl: 'Goedgekeurd. Binnen enkele seconden staat het op de site.', en: 'Approved. It is on the site within seconds.' }, true],
  'approved-gone': [{ nl: 'Goedgekeurd. Van een deel is het blok intussen weggehaald: dat is niet gebruikt.', en: 'Approved. Of some of it the block has been deleted since: that was not used.' }, true],
  'sent-back': [{ nl: 'Teruggestuurd, met uw zin erbij.', en: 'Sent back, with your sentence.' }, true],
  'no-note': [{ nl: 'Er is niets teruggestuurd: schrijf in één zin wat er anders moet.', en: 'Nothing was sent back: write in one sentence what should be different.' }, false],
  checked: [{ nl: 'Nagekeken: dat staat er nu bij.', en: 'Checked: it says so now.' }, true],
  'still-right': [{ nl: 'Deze vertaling geldt nu ook voor het nieuwe Nederlands.', en: 'This translation now holds for the new Dutch too.' }, true],
  'all-right': [{ nl: 'Alle vertalingen gelden nu ook voor het nieuwe Nederlands.', en: 'All translations now hold for the new Dutch too.' }, true],
  'all-approved': [{ nl: 'Alles wat ingeleverd of niet nagekeken was, is goedgekeurd.', en: 'All that was handed in or not checked has been approved.' }, true],
  filled: [{ nl: 'Wat ontbrak, is door een computer vertaald. Het staat op de site met die vermelding. Lees het na.', en: 'What was missing was translated by a computer. It is on the site and says so. Read it over.' }, true],
  nothing: [{ nl: 'Er was niets te doen.', en: 'There was nothing to do.' }, true],
  changed: [{ nl: 'Er is niets veranderd: iemand anders was net eerder. Kijk wat er nu staat.', en: 'Nothing was changed: somebody else was just before you. Look at what is there now.' }, false],
  'may-not': [{ nl: 'Dit mag uw account niet. Er is niets veranderd.', en: 'Your account may not do this. Nothing was changed.' }, false],
  empty: [{ nl: 'Bewaard, maar nog niet ingeleverd: er is een tekst leeg.', en: 'Saved, but not handed in yet: a text is empty.' }, false],
  refused: [{ nl: 'Bewaard, maar nog niet ingeleverd: een tekst past zo niet.', en: 'Saved, but not handed in yet: a text does not fit like this.' }, false],
} satisfies Record<Outcome, readonly [Words, boolean]>;
