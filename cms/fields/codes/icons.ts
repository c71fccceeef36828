import type { Icon } from '../../../content/codes/icons.ts';
import type { Words } from '../words.ts';

/** What each icon shows. */
export const iconLabels: Record<Icon, Words> = {
  'receipt-euro': { nl: 'Rekening', en: 'Bill' }, 'life-buoy': { nl: 'Reddingsboei', en: 'Life buoy' }, 'hand-coins': { nl: 'Hand met geld', en: 'Hand with money' },
  house: { nl: 'Huis', en: 'House' }, 'plug-zap': { nl: 'Stekker', en: 'Plug' }, landmark: { nl: 'Overheid', en: 'Government' },
  stethoscope: { nl: 'Stethoscoop (zorg)', en: 'Stethoscope (health)' }, briefcase: { nl: 'Koffer (werk)', en: 'Briefcase (work)' }, 'id-card': { nl: 'Pas', en: 'Identity card' },
  scale: { nl: 'Weegschaal (recht)', en: 'Scales (law)' }, 'mail-open': { nl: 'Open brief', en: 'Open letter' }, 'graduation-cap': { nl: 'School', en: 'School' },
  users: { nl: 'Mensen', en: 'People' }, utensils: { nl: 'Bestek', en: 'Cutlery' }, 'toy-brick': { nl: 'Speelgoed', en: 'Toy' },
  'messages-square': { nl: 'Gesprek', en: 'Conversation' }, 'book-open': { nl: 'Boek', en: 'Book' }, newspaper: { nl: 'Krant', en: 'Newspaper' },
  'map-pin': { nl: 'Plek op de kaart', en: 'Place on the map' }, 'calendar-days': { nl: 'Kalender', en: 'Calendar' }, clock: { nl: 'Klok', en: 'Clock' },
  languages: { nl: 'Talen', en: 'Languages' }, 'hand-helping': { nl: 'Helpende hand', en: 'Helping hand' }, 'house-plug': { nl: 'Huis met stekker', en: 'House with plug' },
  pencil: { nl: 'Potlood', en: 'Pencil' }, search: { nl: 'Vergrootglas', en: 'Magnifying glass' }, 'chef-hat': { nl: 'Koksmuts', en: 'Chef’s hat' },
  truck: { nl: 'Vrachtwagen', en: 'Lorry' }, 'heart-handshake': { nl: 'Hart met handen', en: 'Heart with hands' }, megaphone: { nl: 'Megafoon', en: 'Megaphone' },
  thermometer: { nl: 'Thermometer', en: 'Thermometer' }, 'door-open': { nl: 'Open deur', en: 'Open door' }, heater: { nl: 'Verwarming', en: 'Heater' },
  wind: { nl: 'Wind', en: 'Wind' }, 'shower-head': { nl: 'Douche', en: 'Shower' }, lightbulb: { nl: 'Lamp', en: 'Light bulb' },
  phone: { nl: 'Telefoon', en: 'Phone' }, info: { nl: 'Informatie', en: 'Information' }, music: { nl: 'Muziek', en: 'Music' },
  baby: { nl: 'Baby', en: 'Baby' }, 'file-text': { nl: 'Papier', en: 'Paper' },
};
