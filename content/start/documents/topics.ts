import type { Icon } from '../../codes/icons.ts';
import type { Block } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { shortOf } from '../short-of.ts';
import { t } from '../texts.ts';

type Topic = StartDocument<'topics'>;

/** What every topic page says, in this order: what it is about, what you can do now, what we do with you, what to bring. */
function blocksOf(slug: string, steps: number): Block[] {
  return [
    { type: 'text', id: `${slug}-1`, body: t(`topics.${slug}.about`) },
    {
      type: 'steps', id: `${slug}-2`, heading: t('topics.heading.now'),
      steps: Array.from({ length: steps }, (_, index) => ({ title: t(`topics.${slug}.step${index + 1}`), body: t(`topics.${slug}.step${index + 1}Text`) })),
    },
    { type: 'text', id: `${slug}-3`, heading: t('topics.heading.we'), body: t(`topics.${slug}.we`) },
    { type: 'text', id: `${slug}-4`, heading: t('topics.heading.bring'), body: t(`topics.${slug}.bring`) },
  ];
}

interface Parts {
  readonly icon: Icon;
  readonly steps: number;
  readonly services: string[];
  readonly organisations: string[];
  readonly flyers?: string[];
  /** Blocks that only this topic has, by the id of the block after which they stand. */
  readonly after?: Record<string, Block>;
}

/** The twelve topics, in the order in which they sit at the table. */
const parts: Record<string, Parts> = {
  debts: {
    icon: 'receipt-euro', steps: 4, services: ['walk-in-desk', 'debts-desk', 'information-evenings'],
    organisations: ['gemeente-leiden', 'vluchtelingenwerk-leiden', 'nibud'],
    after: { 'debts-1': { type: 'callout', id: 'debts-5', tone: 'warning', body: t('topics.debts.warning') } },
  },
  'emergency-aid': {
    icon: 'life-buoy', steps: 3, services: ['walk-in-desk', 'empowerment-room'],
    organisations: ['de-bakkerij', 'gemeente-leiden'],
  },
  benefits: {
    icon: 'hand-coins', steps: 3, services: ['walk-in-desk'],
    organisations: ['gemeente-leiden', 'uwv', 'belastingdienst'],
  },
  housing: {
    icon: 'house', steps: 4, services: ['walk-in-desk', 'energy-help-desk'],
    organisations: ['portaal', 'ons-doel', 'gemeente-leiden'],
  },
  energy: {
    icon: 'plug-zap', steps: 4, services: ['energy-help-desk', 'information-evenings', 'walk-in-desk'],
    organisations: ['portaal', 'ons-doel', 'ga-goed-leiden', 'taskforce-energie', 'gemeente-leiden'], flyers: ['energy'],
  },
  taxes: {
    icon: 'landmark', steps: 3, services: ['walk-in-desk'],
    organisations: ['belastingdienst', 'gemeente-leiden'],
  },
  'health-costs': {
    icon: 'stethoscope', steps: 3, services: ['walk-in-desk'],
    organisations: ['gil', 'belastingdienst'],
  },
  work: {
    icon: 'briefcase', steps: 4, services: ['walk-in-desk', 'information-evenings', 'volunteering'],
    organisations: ['uwv', 'dzb-jas'],
  },
  residence: {
    icon: 'id-card', steps: 3, services: ['walk-in-desk'],
    organisations: ['ind', 'vluchtelingenwerk-leiden', 'vluchtelingenwerk-leiderdorp'],
  },
  discrimination: {
    icon: 'scale', steps: 3, services: ['walk-in-desk', 'discrimination-desk'],
    organisations: ['idb', 'includio'],
  },
  letters: {
    icon: 'mail-open', steps: 3, services: ['walk-in-desk'],
    organisations: ['vluchtelingenwerk-leiden', 'vluchtelingenwerk-leiderdorp', 'sociaal-team-leiderdorp'],
    after: { 'letters-2': { type: 'text', id: 'letters-5', heading: t('topics.letters.words'), body: t('topics.letters.wordsText') } },
  },
  education: {
    icon: 'graduation-cap', steps: 4, services: ['education-bridge', 'kids-oase', 'walk-in-desk'],
    organisations: ['vluchtelingenwerk-leiden', 'vluchtelingenwerk-leiderdorp', 'duo', 'jeugdsportfonds', 'jeugdcultuurfonds'],
  },
};

export const topics: StartDocument<'topics'>[] = Object.entries(parts).map(([slug, { icon, steps, services, organisations, flyers = [], after = {} }], index): Topic => ({
  slug, icon, order: index + 1, services, organisations, flyers,
  short: shortOf('topics', slug), title: t(`topics.${slug}.title`), summary: t(`topics.${slug}.summary`),
  blocks: blocksOf(slug, steps).flatMap((block) => [block, ...(after[block.id] ? [after[block.id]!] : [])]),
}));
