import fc from 'fast-check';
import { partsOfWeek } from '../../../content/codes/day-parts.ts';
import { languageLevels, spokenLanguages } from '../../../content/codes/spoken-languages.ts';
import { type Volunteer, volunteerStates } from '../../../cms/desk/volunteers/volunteer.ts';

export const roleSlugs = ['cook', 'interpreter', 'children', 'driver'] as const;
/** Few languages, so that matches happen. */
const few = spokenLanguages.slice(0, 5);

/** Any volunteer, in any state, with any lists. */
export const volunteer = fc.record({
  id: fc.nat(), key: fc.uuid(), code: fc.constant('KR4MT7'), language: fc.constant('nl' as const), cameBy: fc.constant('site' as const), at: fc.nat(), since: fc.nat(), steps: fc.constant([]),
  state: fc.constantFrom(...volunteerStates), name: fc.string(), phone: fc.constant(''), email: fc.constant(''), brings: fc.constant(''), civicIntegration: fc.boolean(), notes: fc.constant([]), turn: fc.nat(),
  roles: fc.uniqueArray(fc.constantFrom(...roleSlugs)),
  languages: fc.uniqueArray(fc.record({ code: fc.constantFrom(...few), level: fc.option(fc.constantFrom(...languageLevels), { nil: undefined }) }), { selector: ({ code }) => code, maxLength: 4 }),
  days: fc.uniqueArray(fc.constantFrom(...partsOfWeek), { maxLength: 8 }),
  certificate: fc.record({ seenOn: fc.option(fc.constant('2026-11-01'), { nil: undefined }) }),
  doubt: fc.option(fc.constant('trap'), { nil: null, freq: 8 }),
  emptiedAt: fc.option(fc.constant(1), { nil: null, freq: 8 }),
}) satisfies fc.Arbitrary<Volunteer>;

/** Anything that can be sought. */
export const sought = fc.record({
  language: fc.option(fc.constantFrom(...few), { nil: undefined }), level: fc.option(fc.constantFrom(...languageLevels), { nil: undefined }),
  role: fc.option(fc.constantFrom(...roleSlugs), { nil: undefined }), weekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  part: fc.option(fc.constantFrom('morning' as const, 'afternoon' as const, 'evening' as const), { nil: undefined }),
});
