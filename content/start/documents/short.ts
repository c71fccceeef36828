import type { Icon } from '../../codes/icons.ts';

type Three = readonly [Icon, Icon, Icon];

/** The pictograms of “in short”; their few words are the texts `short.topics.<slug>.1` to `.3` and `short.services.<slug>.1` to `.3`. */
export const short: { readonly topics: Readonly<Record<string, Three>>; readonly services: Readonly<Record<string, Three>> } = {
  topics: {
    debts: ['mail-open', 'hand-coins', 'door-open'],
    'emergency-aid': ['door-open', 'messages-square', 'id-card'],
    benefits: ['clock', 'pencil', 'file-text'],
    housing: ['mail-open', 'pencil', 'house'],
    energy: ['house-plug', 'lightbulb', 'shower-head'],
    taxes: ['mail-open', 'calendar-days', 'phone'],
    'health-costs': ['stethoscope', 'file-text', 'hand-coins'],
    work: ['pencil', 'briefcase', 'clock'],
    residence: ['mail-open', 'id-card', 'pencil'],
    discrimination: ['pencil', 'phone', 'scale'],
    letters: ['mail-open', 'calendar-days', 'messages-square'],
    education: ['messages-square', 'graduation-cap', 'mail-open'],
  },
  services: {
    'walk-in-desk': ['door-open', 'languages', 'hand-helping'],
    'energy-help-desk': ['house-plug', 'thermometer', 'lightbulb'],
    'education-bridge': ['pencil', 'graduation-cap', 'door-open'],
    'kids-oase': ['book-open', 'toy-brick', 'calendar-days'],
    'empowerment-room': ['utensils', 'calendar-days', 'heart-handshake'],
    'world-kitchen': ['utensils', 'chef-hat', 'music'],
    'information-evenings': ['messages-square', 'languages', 'info'],
    'social-catering': ['chef-hat', 'users', 'truck'],
    volunteering: ['hand-helping', 'languages', 'users'],
    research: ['search', 'graduation-cap', 'languages'],
    'debts-desk': ['clock', 'door-open', 'languages'],
    'discrimination-desk': ['clock', 'door-open', 'languages'],
    'integration-kitchen': ['clock', 'chef-hat', 'users'],
  },
};
