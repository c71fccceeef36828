import type { Words } from '../../../fields/words.ts';

/** What came of something that was done in the file of a volunteer; the address of the page carries it, and never a name. */
export const outcomes = ['state', 'certificate', 'doubted', 'emptied', 'real', 'noted', 'empty', 'dated', 'no-day', 'saved', 'added', 'linked', 'not-linked'] as const;
export type Outcome = (typeof outcomes)[number];

/** The sentence for an outcome, and whether it went as it was meant. */
export const outcomeWords = {
  state: [{ nl: 'De stand is veranderd.', en: 'The state was changed.' }, true],
  certificate: [{ nl: 'Er is niets veranderd. Deze vrijwilliger heeft een taak met kinderen, en de VOG is nog niet gezien. Vul eerst de dag in waarop u de VOG zag, of haal de taak weg.', en: 'Nothing was changed. This volunteer has a role with children, and no certificate of conduct was seen. First fill in the day on which you saw it, or take the role away.' }, false],
  doubted: [{ nl: 'Er is niets veranderd. Dit is misschien een robot. Kijk eerst of het echt is.', en: 'Nothing was changed. This may be a robot. See first whether it is real.' }, false],
  emptied: [{ nl: 'Dit kan niet meer: de gegevens van deze vrijwilliger zijn gewist.', en: 'This is not possible any more: the data of this volunteer were deleted.' }, false],
  real: [{ nl: 'Goed, dit is een mens. De aanmelding staat bij de andere.', en: 'Good, this is a person. The application stands with the others.' }, true],
  noted: [{ nl: 'De notitie is bewaard.', en: 'The note was saved.' }, true],
  empty: [{ nl: 'Er is niets bewaard: schrijf eerst iets.', en: 'Nothing was saved: write something first.' }, false],
  dated: [{ nl: 'De dagen van de VOG zijn bewaard.', en: 'The days of the certificate were saved.' }, true],
  'no-day': [{ nl: 'Er is niets bewaard: kies een dag die er is. De dag waarop u de VOG zag, kan niet in de toekomst zijn.', en: 'Nothing was saved: choose a day that exists. The day on which you saw the certificate cannot be in the future.' }, false],
  saved: [{ nl: 'De gegevens zijn bewaard.', en: 'The data were saved.' }, true],
  added: [{ nl: 'De vrijwilliger staat op de lijst. Geef de code of de persoonlijke link mee.', en: 'The volunteer is on the list. Give the code or the personal link along.' }, true],
  linked: [{ nl: 'De persoonlijke link gaat per e-mail.', en: 'The personal link goes by e-mail.' }, true],
  'not-linked': [{ nl: 'Er gaat geen e-mail: er is geen adres, of de mail kon niet worden klaargezet.', en: 'No e-mail goes out: there is no address, or the mail could not be queued.' }, false],
} satisfies Record<Outcome, readonly [Words, boolean]>;
