import type { Field, GroupField } from 'payload';
import { choices } from './choice.ts';
import { questionLabels } from './codes/questions.ts';
import { count, yes } from './plain.ts';

const whenOpen = <F extends Field>(field: F): F => ({ ...field, admin: { ...field.admin, condition: (_data: unknown, group: { open?: boolean }) => group?.open === true } });

/** Whether people sign up for an event on the site, and what the form asks. Asks no more than the event needs: what is not ticked is not kept. */
export const signUp = (): GroupField => ({
  type: 'group', name: 'signUp', label: { nl: 'Aanmelden', en: 'Sign-up' },
  fields: [
    yes('open', { nl: 'Mensen melden zich aan op de site', en: 'People sign up on the site' }, { description: { nl: 'De site vraagt altijd een naam, een telefoonnummer of e-mailadres, en met hoeveel personen iemand komt. Bij “Plaatsen” staat hoeveel er kunnen komen; leeg is iedereen.', en: 'The site always asks a name, a phone number or e-mail address, and how many come. “Seats” says how many can come; empty means everybody.' } }),
    whenOpen(choices('asks', { nl: 'Wat vragen wij nog meer?', en: 'What else do we ask?' }, questionLabels)),
    whenOpen({ type: 'row', fields: [
      { ...count('closesHours', { nl: 'Aanmelden kan tot zoveel uur van tevoren', en: 'Sign-up closes so many hours before' }, { max: 24 * 14 }), defaultValue: 0 },
      { ...count('largestParty', { nl: 'Grootste groep', en: 'Largest group' }, { min: 1, max: 100 }), defaultValue: 10 },
    ] }),
    whenOpen(yes('wholeSeries', { nl: 'Eén aanmelding is voor alle datums', en: 'One sign-up is for all dates' }, { description: { nl: 'Voor een cursus van meer keren.', en: 'For a course of several sessions.' } })),
  ],
});
