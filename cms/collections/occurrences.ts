import type { Field, SelectField, TextareaField } from 'payload';
import { cameByHand } from '../events/came-by-hand.ts';
import { growSequence } from '../events/grow-sequence.ts';
import { nameOccurrence } from '../events/name-occurrence.ts';
import { choice } from '../fields/choice.ts';
import { holidayLabels } from '../fields/codes/holidays.ts';
import { crew } from '../fields/crew.ts';
import { notAfter } from '../fields/not-after.ts';
import { count, yes } from '../fields/plain.ts';
import { one } from '../fields/relation.ts';
import { paragraph } from '../fields/text.ts';
import { clock, day } from '../fields/time.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

const whenCancelled = (field: SelectField | TextareaField): Field => ({ ...field, admin: { ...field.admin, condition: (data: { state?: string }) => data.state === 'cancelled' } }) as Field;

export const occurrences = contentCollection({
  slug: 'occurrences', singular: { nl: 'Datum', en: 'Date' }, plural: { nl: 'Datums', en: 'Dates' }, group: groups.calendar,
  description: {
    nl: 'Elke keer dat een reeks er is. Wat u hier zelf verandert, blijft zo als de reeks verandert.',
    en: 'Each time that a series takes place. What you change here stays when the series changes.',
  },
  title: 'slug', onlyColumns: ['date', 'event', 'start', 'state', 'menu', '_status'], sort: 'date',
  fields: [
    { type: 'row', fields: [
      one('event', { nl: 'Reeks', en: 'Series' }, 'events', { required: true }),
      { ...day('date', { nl: 'Dag', en: 'Day' }, { required: true }), index: true },
    ] },
    { type: 'row', fields: [
      clock('start', { nl: 'Begint om', en: 'Starts at' }),
      notAfter('start', clock('end', { nl: 'Eindigt om', en: 'Ends at' })),
    ] },
    choice('state', { nl: 'Gaat het door?', en: 'Does it take place?' }, { planned: { nl: 'Gaat door', en: 'Takes place' }, cancelled: { nl: 'Gaat niet door', en: 'Cancelled' } }, { required: true, defaultValue: 'planned' }),
    whenCancelled(choice('holiday', { nl: 'Vanwege een feestdag', en: 'Because of a public holiday' }, holidayLabels)),
    whenCancelled(paragraph('reason', { nl: 'Waarom gaat het niet door?', en: 'Why is it cancelled?' }, { description: { nl: 'De site toont deze tekst. Mag leeg blijven.', en: 'The site shows this text. May stay empty.' } })),
    one('menu', { nl: 'Menu', en: 'Menu' }, 'menus'),
    paragraph('note', { nl: 'Opmerking bij deze keer', en: 'Remark about this time' }, { description: { nl: 'Bijvoorbeeld: met livemuziek.', en: 'For example: with live music.' } }),
    one('location', { nl: 'Plek', en: 'Place' }, 'locations'),
    count('capacity', { nl: 'Plaatsen', en: 'Seats' }, { min: 1, max: 10_000 }),
    crew({ nl: 'Leeg: wat bij de reeks staat. Vult u hier iets in, dan geldt alleen dat voor deze datum.', en: 'Empty: what the series says. If you fill in something here, only that holds for this date.' }),
    { ...day('plannedFor', { nl: 'Dag van de reeks', en: 'Day of the series' }), admin: { hidden: true } },
    // Of a date that was changed with “different today”: what it was before. See `cms/closures`.
    { type: 'json', name: 'usual', admin: { hidden: true } },
    { ...yes('byHand', { nl: 'Zelf veranderd', en: 'Changed by hand' }, { sidebar: true, description: { nl: 'Aan: deze datum volgt de reeks niet meer.', en: 'On: this date no longer follows the series.' } }) },
    { ...count('sequence', { nl: 'Versie voor agenda’s', en: 'Version for calendars' }), defaultValue: 0, admin: { hidden: true } },
  ],
  openings: { role: 'host', fields: ['state', 'reason', 'note', 'menu', 'crew'] },
  hooks: { beforeValidate: [nameOccurrence], beforeChange: [cameByHand, growSequence] },
});
