import { planOccurrences } from '../events/plan-after-change.ts';
import { article } from '../fields/article.ts';
import { choice } from '../fields/choice.ts';
import { eventKindLabels } from '../fields/codes/event-kinds.ts';
import { crew } from '../fields/crew.ts';
import { dayList } from '../fields/day-list.ts';
import { languages } from '../fields/languages.ts';
import { count, yes } from '../fields/plain.ts';
import { icon } from '../fields/presentation.ts';
import { one } from '../fields/relation.ts';
import { repeats } from '../fields/repeats.ts';
import { signUp } from '../fields/sign-up.ts';
import { paragraph } from '../fields/text.ts';
import { clock, day } from '../fields/time.ts';
import { notAfter } from '../fields/not-after.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

// When and where come before the long text: that is what changes most.
const [title, summary, content] = article();

export const events = contentCollection({
  slug: 'events', singular: { nl: 'Reeks', en: 'Series' }, plural: { nl: 'Reeksen', en: 'Series' }, group: groups.calendar,
  description: {
    nl: 'Wat er te doen is: één keer of vaker. Na publiceren staan de datums van de komende zes maanden bij “Datums”.',
    en: 'What there is to do: once or often. After publishing, the dates of the next six months are under “Dates”.',
  },
  title: 'title', columns: ['kind', 'location'],
  fields: [
    title, summary, icon(),
    choice('kind', { nl: 'Soort', en: 'Kind' }, eventKindLabels, { required: true, sidebar: true }),
    one('location', { nl: 'Plek', en: 'Place' }, 'locations'),
    { type: 'row', fields: [
      clock('start', { nl: 'Begint om', en: 'Starts at' }),
      notAfter('start', clock('end', { nl: 'Eindigt om', en: 'Ends at' })),
    ] },
    repeats(),
    { type: 'row', fields: [
      day('from', { nl: 'Eerste dag van de reeks', en: 'First day of the series' }),
      notAfter('from', day('until', { nl: 'Laatste dag van de reeks', en: 'Last day of the series' })),
    ] },
    dayList('extraDates', { nl: 'Ook op deze dagen', en: 'Also on these days' }),
    dayList('skippedDates', { nl: 'Niet op deze dagen', en: 'Not on these days' }, { nl: 'De site toont deze dagen als “gaat niet door”.', en: 'The site shows these days as “cancelled”.' }),
    { type: 'row', fields: [
      { ...yes('free', { nl: 'Gratis', en: 'Free' }), defaultValue: true },
      count('capacity', { nl: 'Plaatsen', en: 'Seats' }, { min: 1, max: 10_000 }),
    ] },
    { type: 'group', name: 'ages', label: { nl: 'Leeftijd', en: 'Age' }, fields: [{ type: 'row', fields: [
      count('from', { nl: 'Van', en: 'From' }, { max: 120 }),
      notAfter('from', count('to', { nl: 'Tot en met', en: 'Up to' }, { max: 120 })),
    ] }] },
    signUp(),
    crew({ nl: 'Vrijwilligers kiezen deze diensten op hun eigen pagina. Een tijd mag leeg blijven: dan geldt die van de reeks.', en: 'Volunteers choose these shifts on their own page. A time may stay empty: then that of the series holds.' }),
    count('crewOpensDays', { nl: 'Diensten te kiezen vanaf zoveel dagen van tevoren', en: 'Shifts can be chosen so many days before' }, { min: 1, max: 180, description: { nl: 'Leeg: 21 dagen.', en: 'Empty: 21 days.' } }),
    languages(),
    paragraph('forWhom', { nl: 'Voor wie', en: 'For whom' }),
    content,
    one('service', { nl: 'Hoort bij', en: 'Belongs to' }, 'services', { sidebar: true }),
  ],
  hooks: { afterChange: [planOccurrences] },
});
