import type { Icon } from '../../codes/icons.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

type Letter = StartDocument<'letters'>;

interface Facts {
  readonly icon: Icon;
  readonly urgency: Letter['urgency'];
  /** Words that stand on such a letter, the one to look for first. */
  readonly words: readonly string[];
  readonly topics: readonly string[];
  /** Where the term or the rule stands that this text does not name itself. */
  readonly official?: string;
}

/** What a letter can ask, in the words of the person who holds it. They are the same whoever sent it. */
const facts: Readonly<Record<string, Facts>> = {
  pay: {
    icon: 'receipt-euro', urgency: 'soon', topics: ['debts', 'taxes', 'health-costs'],
    words: ['aanslag', 'kenmerk', 'uiterlijk', 'dagtekening', 'betalingsregeling', 'uitstel-van-betaling', 'automatische-incasso', 'premie', 'eigen-risico', 'eigen-bijdrage', 'leges', 'gemeentelijke-belastingen', 'kwijtschelding', 'servicekosten', 'boete'],
  },
  reminder: {
    icon: 'clock', urgency: 'now', topics: ['debts'],
    words: ['aanmaning', 'betalingsherinnering', 'verhoging', 'huurachterstand', 'wanbetaler', 'betalingsregeling', 'uiterlijk', 'schuldhulpverlening'], official: 'https://www.rijksoverheid.nl/onderwerpen/schulden',
  },
  collection: {
    icon: 'megaphone', urgency: 'now', topics: ['debts'],
    words: ['incassobureau', 'incassokosten', 'schuldeiser', 'hoofdsom', 'rente', 'aanmaning', 'huurachterstand', 'wanbetaler', 'betalingsregeling', 'schuldhulpverlening'], official: 'https://www.juridischloket.nl',
  },
  bailiff: {
    icon: 'scale', urgency: 'now', topics: ['debts', 'emergency-aid'],
    words: ['deurwaarder', 'dwangbevel', 'dagvaarding', 'vonnis', 'beslag', 'loonbeslag', 'beslagvrije-voet', 'hoofdsom', 'schuldhulpverlening'], official: 'https://www.juridischloket.nl',
  },
  'pay-back': {
    icon: 'hand-coins', urgency: 'soon', topics: ['debts', 'benefits', 'taxes'],
    words: ['terugvordering', 'herziening', 'toeslag', 'definitieve-aanslag', 'voorschot', 'verrekening', 'inlichtingenplicht', 'bezwaar', 'betalingsregeling', 'beschikking'], official: 'https://www.rijksoverheid.nl',
  },
  'decision-no': {
    icon: 'file-text', urgency: 'soon', topics: ['benefits', 'residence', 'health-costs'],
    words: ['afwijzing', 'buiten-behandeling', 'voornemen', 'maatregel', 'intrekking', 'terugkeerbesluit', 'beschikking', 'besluit', 'bezwaar', 'bezwaartermijn', 'beroep', 'zienswijze', 'dagtekening', 'herziening'], official: 'https://www.rijksoverheid.nl',
  },
  'decision-yes': {
    icon: 'info', urgency: 'calm', topics: ['benefits', 'residence'],
    words: ['toekenning', 'beschikking', 'besluit', 'ingangsdatum', 'voorschot', 'nabetaling', 'toeslag', 'zorgtoeslag', 'huurtoeslag', 'uitkering', 'bijstand', 'studiefinanciering', 'verblijfsvergunning', 'inlichtingenplicht'], official: 'https://www.rijksoverheid.nl',
  },
  documents: {
    icon: 'pencil', urgency: 'soon', topics: ['letters', 'taxes', 'benefits'],
    words: ['bewijsstukken', 'aangifte', 'aanvraag', 'bijlage', 'hersteltermijn', 'inlichtingenplicht', 'jaaropgaaf', 'loonstrook', 'uittreksel', 'legitimatie', 'machtiging', 'digid', 'bsn', 'uiterlijk'], official: 'https://www.rijksoverheid.nl',
  },
  appointment: {
    icon: 'calendar-days', urgency: 'soon', topics: ['letters', 'benefits'],
    words: ['oproep', 'afspraak', 'legitimatie', 'huisbezoek', 'brede-intake', 'ziekmelding', 'pip'],
  },
  duty: {
    icon: 'book-open', urgency: 'soon', topics: ['education', 'work', 'health-costs', 'residence'],
    words: ['inburgeringsplicht', 'inburgeringstermijn', 'inburgering', 'pip', 'leerplicht', 'sollicitatieplicht', 'onverzekerd', 'zorgverzekering', 'verlenging', 'inschrijving', 'boete'], official: 'https://www.rijksoverheid.nl',
  },
  change: {
    icon: 'newspaper', urgency: 'soon', topics: ['housing', 'health-costs', 'benefits'],
    words: ['huurverhoging', 'premie', 'eigen-bijdrage', 'termijnbedrag', 'servicekosten', 'ingangsdatum', 'huurcommissie', 'huurtoeslag', 'zorgtoeslag', 'opzegtermijn'], official: 'https://www.rijksoverheid.nl',
  },
  eviction: {
    icon: 'door-open', urgency: 'now', topics: ['housing', 'debts', 'emergency-aid'],
    words: ['ontruiming', 'huurachterstand', 'dagvaarding', 'opzegging', 'huurcontract', 'deurwaarder', 'betalingsregeling', 'schuldhulpverlening'], official: 'https://www.juridischloket.nl',
  },
  unknown: { icon: 'search', urgency: 'soon', topics: ['letters'], words: ['kenmerk', 'dagtekening', 'uiterlijk', 'beschikking', 'bezwaar', 'aanmaning'] },
};

const steps = (slug: string): Letter['steps'] =>
  [1, 2, 3].map((step) => ({ id: `${slug}-${step}`, title: t(`letters.${slug}.step${step}`), body: t(`letters.${slug}.step${step}Text`) }));

export const letters: Letter[] = Object.entries(facts).map(([slug, { words, topics, ...rest }], index) => ({
  slug, ...rest, order: index + 1, words: [...words], topics: [...topics], services: ['walk-in-desk'],
  title: t(`letters.${slug}.title`), summary: t(`letters.${slug}.summary`), byWhen: t(`letters.${slug}.byWhen`),
  steps: steps(slug), late: t(`letters.${slug}.late`), bring: t(`letters.${slug}.bring`),
}));
