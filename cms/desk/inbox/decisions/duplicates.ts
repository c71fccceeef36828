import { type Traces, tracesOf } from './person.ts';
import type { Request } from '../../requests/request.ts';

export type Alike = 'phone' | 'email' | 'home';
/** What is read of a request to compare it. */
export type Comparable = Pick<Request, 'id' | 'answers'>;

const ways = { phone: 'phones', email: 'emails', home: 'homes' } as const satisfies Record<Alike, keyof Traces>;

/** Requests that may be of the same people: the same telephone number, e-mail address, or postcode and house number. With what is alike; the request itself is left out. */
export function possibleDuplicates<Other extends Comparable>(request: Comparable, others: readonly Other[]): { readonly other: Other; readonly alike: readonly Alike[] }[] {
  const own = tracesOf(request.answers);
  return others.flatMap((other) => {
    if (String(other.id) === String(request.id)) return [];
    const theirs = tracesOf(other.answers);
    const alike = (Object.keys(ways) as Alike[]).filter((way) => own[ways[way]].some((trace) => theirs[ways[way]].includes(trace)));
    return alike.length > 0 ? [{ other, alike }] : [];
  });
}
