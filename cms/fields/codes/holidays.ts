import type { Holiday } from '../../../content/codes/holidays.ts';
import type { Words } from '../words.ts';

export const holidayLabels = {
  'new-years-day': { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' }, 'good-friday': { nl: 'Goede Vrijdag', en: 'Good Friday' },
  'easter-sunday': { nl: 'Eerste paasdag', en: 'Easter Sunday' }, 'easter-monday': { nl: 'Tweede paasdag', en: 'Easter Monday' },
  'kings-day': { nl: 'Koningsdag', en: 'King’s Day' }, 'liberation-day': { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  'ascension-day': { nl: 'Hemelvaartsdag', en: 'Ascension Day' }, 'whit-sunday': { nl: 'Eerste pinksterdag', en: 'Whit Sunday' },
  'whit-monday': { nl: 'Tweede pinksterdag', en: 'Whit Monday' }, 'christmas-day': { nl: 'Eerste kerstdag', en: 'Christmas Day' },
  'boxing-day': { nl: 'Tweede kerstdag', en: 'Boxing Day' },
} satisfies Record<Holiday, Words>;
