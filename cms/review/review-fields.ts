import type { Field, FieldHook } from 'payload';
import { addMonths, type Day } from '../../content/dates/days.ts';
import { signedIn } from '../access/editors.ts';
import type { Role } from '../access/role.ts';
import { choice } from '../fields/choice.ts';
import { day } from '../fields/time.ts';
import type { Words } from '../fields/words.ts';

/** Who looks after a text, as the admin calls them. */
export const roleLabels: Readonly<Record<Role, Words>> = {
  editor: { nl: 'Redactie', en: 'Editors' }, desk: { nl: 'Balie', en: 'Desk' }, host: { nl: 'Gastheren en gastvrouwen', en: 'Hosts' }, translator: { nl: 'Vertalers', en: 'Translators' }, admin: { nl: 'Beheer', en: 'Admins' },
};

/** For how many months a text is taken to be right after somebody has looked. */
export const rightFor = 12;
/** A day as a `day` field keeps it. */
export const stored = (value: Day): string => `${value}T12:00:00.000Z`;

/** Dates pass by themselves, and a menu with its date: nobody has to look at them again. */
const passing = new Set(['occurrences', 'menus']);

/** A year after it is on the site for the first time, unless an editor chose a day. The day in UTC is near enough: it is a year. */
const inAYear: FieldHook = ({ value, data }) => value ?? (data?._status === 'published' ? stored(addMonths(new Date().toISOString().slice(0, 10), rightFor)) : value);

/** In the sidebar of a document: which role looks after it, and by when somebody looks whether it is still right. For people with an account alone, and the same in all languages. */
export const reviewFields = (collection: string): Field[] => (passing.has(collection) ? [] : [
  {
    ...choice('ownerRole', { nl: 'Wie kijkt dit na?', en: 'Who looks after this?' }, roleLabels, { sidebar: true, defaultValue: 'editor' }),
    access: { read: signedIn },
  },
  {
    ...day('reviewBy', { nl: 'Opnieuw kijken voor', en: 'Look again by' }, { sidebar: true, description: { nl: 'Leeg: een jaar nadat het op de site komt. Daarna staat het op het dashboard en in de maandelijkse mail.', en: 'Empty: a year after it is on the site. Then it stands on the dashboard and in the monthly mail.' } }),
    access: { read: signedIn }, hooks: { beforeChange: [inAYear] },
  },
  { type: 'ui', name: 'stillRight', admin: { position: 'sidebar', components: { Field: '/review/views/StillRight.tsx#StillRight' } } },
] as Field[]);
