/** Dutch public holidays on which a place may be closed; their dates are computed in `content/hours/holidays.ts`. */
export const holidays = [
  'new-years-day', 'good-friday', 'easter-sunday', 'easter-monday', 'kings-day', 'liberation-day',
  'ascension-day', 'whit-sunday', 'whit-monday', 'christmas-day', 'boxing-day',
] as const;
export type Holiday = (typeof holidays)[number];
