import type { Words } from '../../fields/words.ts';

/** What came of something that was done in the inbox; the address of the page carries it, and never a name. */
export const outcomes = [
  'state', 'assigned', 'unassigned', 'may-not', 'due', 'no-due', 'noted', 'referred', 'not-referred', 'answered', 'mailed', 'to-open', 'not-mailed', 'added', 'already',
  'changed', 'gone', 'empty', 'no-day', 'no-organisation',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The sentence for an outcome, and whether it went as it was meant. */
export const outcomeWords = {
  state: [{ nl: 'De stand is veranderd.', en: 'The state was changed.' }, true],
  assigned: [{ nl: 'Het staat vast wie dit doet.', en: 'It is settled who does this.' }, true],
  unassigned: [{ nl: 'Niemand doet dit nu.', en: 'Nobody does this now.' }, true],
  'may-not': [{ nl: 'Dit account mag deze vraag niet zien. Er is niets veranderd.', en: 'This account may not see this request. Nothing was changed.' }, false],
  due: [{ nl: 'De dag is bewaard.', en: 'The day was saved.' }, true],
  'no-due': [{ nl: 'Er is geen dag meer.', en: 'There is no day any more.' }, true],
  noted: [{ nl: 'De notitie is bewaard.', en: 'The note was saved.' }, true],
  referred: [{ nl: 'Doorverwezen. Op de eigen pagina staat nu naar wie. Stuur ook een antwoord.', en: 'Referred. The person’s page says to whom now. Send an answer too.' }, true],
  'not-referred': [{ nl: 'De doorverwijzing is weggehaald. De vraag is weer in behandeling.', en: 'The referral was taken back. The request is in hand again.' }, true],
  answered: [{ nl: 'Het antwoord staat op de eigen pagina.', en: 'The answer is on the person’s page.' }, true],
  mailed: [{ nl: 'Het antwoord staat op de eigen pagina en gaat per e-mail.', en: 'The answer is on the person’s page and goes by e-mail.' }, true],
  'to-open': [{ nl: 'Het antwoord staat op de eigen pagina. Verstuur het nu nog met de knop bij het antwoord.', en: 'The answer is on the person’s page. Now send it with the button at the answer.' }, true],
  'not-mailed': [{ nl: 'Het antwoord staat op de eigen pagina, maar er gaat geen e-mail. Bel of stuur een bericht.', en: 'The answer is on the person’s page, but no e-mail goes out. Call or send a message.' }, false],
  added: [{ nl: 'De vraag is opgeschreven. Geef de code mee.', en: 'The request was written down. Give the code along.' }, true],
  already: [{ nl: 'Dit stond er al. Het is niet nog een keer gedaan.', en: 'This was there already. It was not done again.' }, true],
  changed: [{ nl: 'Er is niets veranderd: iemand anders was net eerder. Kijk wat er nu staat en probeer het opnieuw.', en: 'Nothing was changed: somebody else was just before you. Look at what is there now and try again.' }, false],
  gone: [{ nl: 'Dit kan niet meer: de gegevens van deze vraag zijn gewist.', en: 'This is not possible any more: the data of this request were deleted.' }, false],
  empty: [{ nl: 'Er is niets bewaard: schrijf eerst iets.', en: 'Nothing was saved: write something first.' }, false],
  'no-day': [{ nl: 'Er is niets bewaard: dit is geen dag.', en: 'Nothing was saved: this is no day.' }, false],
  'no-organisation': [{ nl: 'Er is niets veranderd: deze organisatie staat niet in de lijst.', en: 'Nothing was changed: this organisation is not in the directory.' }, false],
} satisfies Record<Outcome, readonly [Words, boolean]>;
