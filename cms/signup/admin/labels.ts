import { type Band, bandYears } from '../../../content/forms/sign-up.ts';
import type { Words } from '../../fields/words.ts';
import type { CameBy, SignUpState } from '../store/store.ts';

const children = ({ from, to }: { readonly from: number; readonly to: number }): Words => ({ nl: `Kinderen ${from}–${to}`, en: `Children ${from}–${to}` });

/** Age bands as the desk and the kitchen read them. */
export const bandLabels = {
  adults: { nl: 'Volwassenen', en: 'Adults' }, teens: children(bandYears.teens), children: children(bandYears.children), toddlers: children(bandYears.toddlers),
} satisfies Record<Band, Words>;

export const stateLabels = {
  pending: { nl: 'Nog niet beslist', en: 'Not decided yet' }, doubted: { nl: 'In twijfel', en: 'Doubted' }, waiting: { nl: 'Wachtlijst', en: 'Waiting list' },
  offered: { nl: 'Plaats aangeboden', en: 'Place offered' }, confirmed: { nl: 'Komt', en: 'Comes' }, lapsed: { nl: 'Aanbod verlopen', en: 'Offer ran out' },
  cancelled: { nl: 'Afgemeld', en: 'Cancelled' },
} satisfies Record<SignUpState, Words>;

export const cameByLabels = {
  site: { nl: 'De site', en: 'The site' }, desk: { nl: 'De balie', en: 'The desk' }, 'walk-in': { nl: 'Inloop', en: 'Walk-in' },
} satisfies Record<CameBy, Words>;

/** Why a sign-up may be a robot's; a reason that is not known here is shown as it is. */
const doubtLabels: Readonly<Record<string, Words>> = {
  trap: { nl: 'het verborgen veld was ingevuld', en: 'the hidden field was filled in' },
  fast: { nl: 'het formulier was te snel klaar', en: 'the form was done too fast' },
  network: { nl: 'er kwamen veel aanmeldingen van één netwerk', en: 'many sign-ups came from one network' },
  link: { nl: 'er staat een webadres in', en: 'it holds a web address' },
};
export const doubtLabel = (doubt: string): Words => doubtLabels[doubt] ?? { nl: doubt, en: doubt };
