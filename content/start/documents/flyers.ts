import type { Icon } from '../../codes/icons.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

/** One tip per line of the flyer, in its order. Common advice; the foundation still has to confirm it. */
const tips: readonly Icon[] = ['thermometer', 'door-open', 'heater', 'wind', 'shower-head', 'lightbulb'];

export const flyers: StartDocument<'flyers'>[] = [
  {
    slug: 'energy', topic: 'energy', title: t('flyers.energy.title'), summary: t('flyers.energy.summary'),
    languages: ['nl', 'en', 'it', 'ar', 'fr', 'fa', 'ti'], location: 'de-bakkerij', pdfs: {},
    blocks: [
      {
        type: 'steps', id: 'energy-1', heading: t('flyers.energy.tips'),
        steps: tips.map((icon, index) => ({ icon, title: t(`flyers.energy.tip${index + 1}`), body: t(`flyers.energy.tip${index + 1}Text`) })),
      },
      { type: 'callout', id: 'energy-2', tone: 'info', heading: t('flyers.energy.offer'), body: t('flyers.energy.offerText') },
    ],
  },
];
