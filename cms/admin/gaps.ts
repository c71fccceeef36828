import { addMonths, type Day } from '../../content/dates/days.ts';
import type { Words } from '../fields/words.ts';
import { dayOf } from '../fields/time.ts';

type Id = string | number;

/** Something that an editor should fill in or check again, and where. */
export interface Gap {
  /** The document, by its own name; empty for a global. */
  readonly name: string;
  readonly what: Words;
  /** Behind the address of the admin, such as `/globals/settings`. */
  readonly path: string;
}

/** What the list looks at; only the fields that it needs. */
export interface GapInput {
  readonly settings: { readonly phone?: string | null; readonly email?: string | null; readonly desk?: unknown };
  readonly locations: readonly { readonly id: Id; readonly name?: string | null; readonly street?: string | null; readonly hours?: readonly unknown[] | null }[];
  readonly events: readonly { readonly id: Id; readonly title?: string | null; readonly start?: string | null; readonly location?: unknown; readonly repeats?: { readonly weekday?: string | null } | null; readonly extraDates?: readonly unknown[] | null }[];
  readonly organisations: readonly { readonly id: Id; readonly name?: string | null; readonly lastVerified?: string | null }[];
  readonly today: Day;
}

/** How long a fact about another organisation stays fresh, in months. */
const freshMonths = 6;

const missing = (empty: boolean, gap: Gap) => (empty ? [gap] : []);
const inSettings = (what: Words): Gap => ({ name: '', what, path: '/globals/settings' });

/** Everything to fill in or check again, settings first. A pure function of the documents and the day. */
export function findGaps({ settings, locations, events, organisations, today }: GapInput): Gap[] {
  const stale = addMonths(today, -freshMonths);
  return [
    ...missing(!settings.phone, inSettings({ nl: 'telefoonnummer', en: 'phone number' })),
    ...missing(!settings.email, inSettings({ nl: 'e-mailadres', en: 'e-mail address' })),
    ...missing(!settings.desk, inSettings({ nl: 'plek van het inloopspreekuur', en: 'place of the walk-in desk' })),
    ...locations.flatMap(({ id, name, street, hours }) => {
      const at = (what: Words): Gap => ({ name: name ?? '', what, path: `/collections/locations/${id}` });
      return [
        ...missing(!street, at({ nl: 'adres', en: 'address' })), ...missing(!hours?.length, at({ nl: 'openingstijden', en: 'opening hours' })),
      ];
    }),
    ...events.flatMap(({ id, title, start, location, repeats, extraDates }) => {
      const at = (what: Words): Gap => ({ name: title ?? '', what, path: `/collections/events/${id}` });
      return [
        ...missing(!repeats?.weekday && !extraDates?.length, at({ nl: 'wanneer het is', en: 'when it takes place' })),
        ...missing(!start, at({ nl: 'hoe laat het begint', en: 'at what time it starts' })), ...missing(!location, at({ nl: 'waar het is', en: 'where it takes place' })),
      ];
    }),
    ...organisations.flatMap(({ id, name, lastVerified }) => {
      const at = (what: Words): Gap => ({ name: name ?? '', what, path: `/collections/organisations/${id}` });
      const checked = dayOf(lastVerified);
      if (!checked) return [at({ nl: 'nog nooit nagekeken', en: 'never checked' })];
      return missing(checked < stale, at({ nl: `nagekeken op ${checked}: kijk opnieuw`, en: `checked on ${checked}: check again` }));
    }),
  ];
}
