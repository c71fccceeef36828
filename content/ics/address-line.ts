import type { Location } from '../snapshot.ts';

/** A place as one line, as on an envelope: `De Bakkerij, Oude Rijn 44, 2312 HG Leiden`. What is not known is left out. */
export const addressLine = (place: Location): string =>
  [place.name, place.street, [place.postcode, place.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
