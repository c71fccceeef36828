/** A party on the waiting list. */
export interface Waiting {
  readonly id: string | number;
  readonly persons: number;
  /** When it came, milliseconds since 1970. */
  readonly since: number;
  /** How often freed seats went to others because it did not fit. */
  readonly passed: number;
}

/** After being passed this often a party is next, and seats are kept for it. */
export const patience = 3;
/** Seats are kept until this long before the start, in milliseconds; then whoever fits has them. */
export const keptUntil = 24 * 60 * 60 * 1000;

export interface Offers<W extends Waiting> {
  /** Who is offered seats, in this order. */
  readonly offered: readonly W[];
  /** Who was passed: did not fit although somebody behind was offered seats. */
  readonly passed: readonly W[];
  /** For whom the seats that are still free are kept. */
  readonly keptFor: W | undefined;
}

/** Who of two waiting parties comes first: those whose patience is at an end, then in order of arrival. For `sort`. */
export const turnOf = (a: Waiting, b: Waiting): number => Number(b.passed >= patience) - Number(a.passed >= patience) || a.since - b.since || (a.id < b.id ? -1 : 1);

/**
 * Who of the waiting list is offered the free seats: first those whose patience is at an end, then in order of arrival whoever fits. For the first
 * patient party that does not fit yet the rest is kept, if `keep`. Otherwise no seat stays free that a waiting party fits.
 */
export function nextOffers<W extends Waiting>(free: number, waiting: readonly W[], keep: boolean): Offers<W> {
  const order = [...waiting].sort(turnOf);
  const offered: W[] = [];
  const tooLarge: { readonly party: W; readonly offeredBefore: number }[] = [];
  let left = free;
  let keptFor: W | undefined;
  for (const party of order) {
    if (party.persons <= left) {
      offered.push(party);
      left -= party.persons;
      continue;
    }
    tooLarge.push({ party, offeredBefore: offered.length });
    if (keep && party.passed >= patience && left > 0) {
      keptFor = party;
      break;
    }
  }
  return { offered, passed: tooLarge.filter(({ offeredBefore }) => offered.length > offeredBefore).map(({ party }) => party), keptFor };
}

/**
 * Whether a new party may have seats at once: they are free, nobody who waits could use them, and they are kept for nobody. If so, the waiting parties
 * that it passes: those that waited already when seats were last freed. (Seats that were never taken before could not have served them.)
 */
export function seatsForNewcomer<W extends Waiting>(persons: number, free: number, waiting: readonly W[], keep: boolean, freedAt: number | undefined): { readonly passes: readonly W[] } | undefined {
  if (persons > free || waiting.some((party) => party.persons <= free || (keep && party.passed >= patience))) return undefined;
  return { passes: waiting.filter(({ since }) => freedAt !== undefined && since < freedAt) };
}
