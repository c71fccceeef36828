import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

const name = (slug: string) => ({ slug, title: t(`events.${slug}.title`), summary: t(`events.${slug}.summary`), forWhom: t(`events.${slug}.forWhom`) });
const block = (slug: string, id: string) => ({ type: 'text' as const, id, heading: t(`events.${slug}.${id}.heading`), body: t(`events.${slug}.${id}.body`) });
const secondAndFourthFriday = { ordinals: [2, 4], weekday: 5 };

/** What no source says is left as open as it can be: sign-up closes when it begins. */
const form = { wholeSeries: false, closesHours: 0, largestParty: 10 };

/** Times are not in the foundation's texts, nor is any date of an information evening. */
export const events: StartDocument<'events'>[] = [
  {
    ...name('empowerment-room'), icon: 'utensils', kind: 'dinner', location: 'speeltuin-westerkwartier', free: true, capacity: 25, languages: [],
    repeats: secondAndFourthFriday, service: 'empowerment-room',
    signUp: { ...form, asks: ['children', 'diets', 'allergens', 'high-chairs', 'note'] },
    blocks: ['expect', 'welcome', 'help'].map((id) => block('empowerment-room', id)),
  },
  {
    ...name('kids-oase'), icon: 'toy-brick', kind: 'kids', location: 'speeltuin-westerkwartier', free: true, ages: { from: 5, to: 10 }, languages: [],
    repeats: secondAndFourthFriday, service: 'kids-oase',
    signUp: { ...form, asks: ['allergens', 'note'] },
    blocks: ['expect', 'parents'].map((id) => block('kids-oase', id)),
  },
  {
    ...name('information-evenings'), icon: 'messages-square', kind: 'evening', free: true, languages: [], service: 'information-evenings',
    signUp: { ...form, asks: ['interpreter', 'step-free'] },
    blocks: ['expect', 'organisations'].map((id) => block('information-evenings', id)),
  },
];
