import type { Holiday } from '../../codes/holidays.ts';
import type { StartDocument } from '../document.ts';

/** Days off in the Netherlands. Not Good Friday, and not 5 May: then there is a children's free market at the playground. */
const daysOff: Holiday[] = [
  'new-years-day', 'easter-sunday', 'easter-monday', 'kings-day', 'ascension-day', 'whit-sunday', 'whit-monday', 'christmas-day', 'boxing-day',
];

/** Hours, phone, postcode and step-free access are not in the foundation's texts: they stay empty until an editor knows them. */
export const locations: StartDocument<'locations'>[] = [
  { slug: 'de-bakkerij', name: 'De Bakkerij', city: 'Leiden', hours: [], holidays: daysOff, exceptions: [] },
  {
    slug: 'speeltuin-westerkwartier', name: 'Speeltuin Westerkwartier', street: 'Ten Katestraat 10A', city: 'Leiden',
    mapUrl: 'https://www.openstreetmap.org/search?query=Ten%20Katestraat%2010A%2C%20Leiden', hours: [], holidays: daysOff, exceptions: [],
  },
];
