import type { Icon } from '../../codes/icons.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

interface Facts {
  /** As it stands on the envelope. */
  readonly name: string;
  readonly icon: Icon;
  /** Only where there is one website: every housing association and every insurer has its own. */
  readonly website?: string;
  /** The kinds of letters that come from here, the most usual first; “I do not understand the letter” always stands last. */
  readonly letters: readonly string[];
}

/** Who sends the letters that people bring to the desk, by name. */
const facts: Readonly<Record<string, Facts>> = {
  belastingdienst: {
    name: 'Belastingdienst', icon: 'landmark', website: 'https://www.belastingdienst.nl',
    letters: ['pay', 'reminder', 'documents', 'decision-yes', 'decision-no', 'pay-back', 'bailiff'],
  },
  cak: { name: 'CAK', icon: 'heart-handshake', website: 'https://www.hetcak.nl', letters: ['pay', 'reminder', 'duty', 'change', 'documents'] },
  duo: { name: 'DUO', icon: 'graduation-cap', website: 'https://www.duo.nl', letters: ['duty', 'pay', 'reminder', 'decision-yes', 'decision-no', 'pay-back'] },
  gemeente: {
    name: 'Gemeente', icon: 'users', website: 'https://gemeente.leiden.nl',
    letters: ['documents', 'appointment', 'decision-yes', 'decision-no', 'pay', 'reminder', 'pay-back', 'duty'],
  },
  ind: { name: 'IND', icon: 'id-card', website: 'https://ind.nl', letters: ['documents', 'appointment', 'decision-yes', 'decision-no', 'pay', 'duty'] },
  incassobureau: { name: 'Incassobureau', icon: 'receipt-euro', letters: ['reminder', 'collection', 'bailiff'] },
  uwv: { name: 'UWV', icon: 'briefcase', website: 'https://www.uwv.nl', letters: ['decision-yes', 'decision-no', 'documents', 'appointment', 'duty', 'pay-back'] },
  woningcorporatie: { name: 'Woningcorporatie', icon: 'house', letters: ['change', 'pay', 'reminder', 'collection', 'appointment', 'bailiff', 'eviction'] },
  zorgverzekeraar: { name: 'Zorgverzekeraar', icon: 'stethoscope', letters: ['pay', 'reminder', 'collection', 'change', 'documents', 'decision-no'] },
};

export const senders: StartDocument<'senders'>[] = Object.entries(facts).map(([slug, { letters, ...rest }], index) => ({
  slug, ...rest, order: index + 1, about: t(`senders.${slug}.about`), letters: [...letters, 'unknown'],
}));
