import type { Block } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { shortOf } from '../short-of.ts';
import { t } from '../texts.ts';

type Service = StartDocument<'services'>;
type Heading = 'how' | 'ask' | 'join' | 'year';

/** Every fact about a service is of the annual report of 2023 and the foundation's own page, read again on this day. */
const source = { sourceYear: 2023, checkedOn: '2026-11-22' } as const;

const about = (slug: string): Block => ({ type: 'text', id: `${slug}-1`, body: t(`services.${slug}.about`) });
const part = (slug: string, number: number, heading: Heading): Block =>
  ({ type: 'text', id: `${slug}-${number}`, heading: t(`services.heading.${heading}`), body: t(`services.${slug}.${heading}`) });
const steps = (slug: string, number: number): Block => ({
  type: 'steps', id: `${slug}-${number}`, heading: t('services.heading.how'),
  steps: [1, 2, 3].map((step) => ({ title: t(`services.${slug}.step${step}`), body: t(`services.${slug}.step${step}Text`) })),
});

/** What most services have in common: running, without languages of their own, without dates. */
const start = (slug: string, order: number): Pick<Service, 'slug' | 'short' | 'order' | 'title' | 'summary' | 'state' | 'languages' | 'organisations' | 'events' | 'flyers' | 'sourceYear' | 'checkedOn'> => ({
  slug, order, short: shortOf('services', slug), title: t(`services.${slug}.title`), summary: t(`services.${slug}.summary`),
  state: 'running', languages: [], organisations: [], events: [], flyers: [], ...source,
});

export const services: StartDocument<'services'>[] = [
  {
    ...start('walk-in-desk', 1), icon: 'door-open', location: 'de-bakkerij',
    languages: ['nl', 'en', 'ar', 'fr', 'es', 'zh', 'fa', 'tr', 'am', 'ru'],
    forWhom: t('services.walk-in-desk.forWhom'), bring: t('services.walk-in-desk.bring'), organisations: ['de-bakkerij'],
    blocks: [about('walk-in-desk'), steps('walk-in-desk', 2), part('walk-in-desk', 3, 'year')],
  },
  {
    ...start('energy-help-desk', 2), icon: 'house-plug', location: 'de-bakkerij',
    languages: ['nl', 'en', 'it', 'ar', 'fr', 'fa', 'ti'],
    forWhom: t('services.energy-help-desk.forWhom'), bring: t('services.energy-help-desk.bring'), flyers: ['energy'],
    organisations: ['portaal', 'ons-doel', 'ga-goed-leiden', 'taskforce-energie', 'gemeente-leiden'], events: ['information-evenings'],
    blocks: [about('energy-help-desk'), steps('energy-help-desk', 2), part('energy-help-desk', 3, 'year')],
  },
  {
    ...start('education-bridge', 3), icon: 'graduation-cap', forWhom: t('services.education-bridge.forWhom'),
    blocks: [about('education-bridge'), part('education-bridge', 2, 'ask'), part('education-bridge', 3, 'join'), part('education-bridge', 4, 'year')],
  },
  {
    ...start('kids-oase', 4), icon: 'toy-brick', forWhom: t('services.kids-oase.forWhom'), location: 'speeltuin-westerkwartier', events: ['kids-oase'],
    blocks: [about('kids-oase'), part('kids-oase', 2, 'year')],
  },
  {
    ...start('empowerment-room', 5), icon: 'heart-handshake', forWhom: t('services.everyone'), location: 'speeltuin-westerkwartier', events: ['empowerment-room'],
    blocks: [about('empowerment-room'), part('empowerment-room', 2, 'join')],
  },
  {
    ...start('world-kitchen', 6), icon: 'chef-hat', forWhom: t('services.everyone'), events: ['empowerment-room'],
    blocks: [about('world-kitchen'), part('world-kitchen', 2, 'join')],
  },
  {
    ...start('information-evenings', 7), icon: 'messages-square', forWhom: t('services.information-evenings.forWhom'), events: ['information-evenings'],
    blocks: [about('information-evenings'), part('information-evenings', 2, 'ask')],
  },
  {
    ...start('social-catering', 8), icon: 'truck', forWhom: t('services.social-catering.forWhom'),
    blocks: [about('social-catering'), part('social-catering', 2, 'ask')],
  },
  {
    ...start('volunteering', 9), icon: 'hand-helping', forWhom: t('services.everyone'),
    blocks: [about('volunteering'), part('volunteering', 2, 'join')],
  },
  {
    ...start('research', 10), icon: 'search', languages: ['nl', 'en', 'ar', 'fr'], forWhom: t('services.research.forWhom'), organisations: ['universiteit-leiden'],
    blocks: [about('research'), part('research', 2, 'join')],
  },
  {
    ...start('debts-desk', 11), icon: 'receipt-euro', state: 'planned', forWhom: t('services.debts-desk.forWhom'),
    blocks: [about('debts-desk'), part('debts-desk', 2, 'ask')],
  },
  {
    ...start('discrimination-desk', 12), icon: 'scale', state: 'planned', forWhom: t('services.discrimination-desk.forWhom'), organisations: ['idb', 'includio'],
    blocks: [about('discrimination-desk'), part('discrimination-desk', 2, 'ask')],
  },
  {
    ...start('integration-kitchen', 13), icon: 'utensils', state: 'planned',
    blocks: [about('integration-kitchen')],
  },
];
