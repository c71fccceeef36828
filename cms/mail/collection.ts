import type { CollectionConfig, Field, PayloadRequest } from 'payload';
import { hasRole } from '../access/role.ts';
import { groups } from '../collections/groups.ts';
import { choice } from '../fields/choice.ts';
import type { Words } from '../fields/words.ts';
import type { LetterKind, MailKind } from './mail.ts';

export const mailsSlug = 'mails';

const readers = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin', 'desk');
const shown = { readOnly: true } as const;
const line = (name: string, label: Words): Field => ({ name, type: 'text', label, admin: shown });
/** What the program alone needs. Times are milliseconds since 1970. */
const inner = (name: string, type: 'text' | 'number' | 'json' | 'textarea', more: { index?: boolean; unique?: boolean; required?: boolean } = {}): Field => ({ name, type, admin: { hidden: true }, ...more }) as Field;

const states = {
  queued: { nl: 'Wacht', en: 'Waiting' }, sending: { nl: 'Wordt verstuurd', en: 'Being sent' }, retry: { nl: 'Wordt opnieuw geprobeerd', en: 'Will be tried again' },
  sent: { nl: 'Verstuurd', en: 'Sent' }, failed: { nl: 'Niet gelukt', en: 'Failed' }, withheld: { nl: 'Niet verstuurd', en: 'Not sent' },
} satisfies Record<string, Words>;
const reasons = {
  'no-server': { nl: 'Er is geen mailserver ingesteld', en: 'No mail server is set' },
  lapsed: { nl: 'Het aanbod gold niet meer', en: 'The offer no longer held' },
  over: { nl: 'Het is al geweest', en: 'It is over' },
  'too-late': { nl: 'De herinnering kwam te laat', en: 'The reminder came too late' },
  'not-coming': { nl: 'Deze persoon komt niet meer', en: 'This person does not come any more' },
  newer: { nl: 'Er ging een nieuwer bericht', en: 'A newer message went' },
  same: { nl: 'Hetzelfde is net verstuurd', en: 'The same was just sent' },
  gone: { nl: 'De aanmelding is gewist', en: 'The sign-up was deleted' },
  unpublished: { nl: 'Het evenement staat niet op de site. Bel deze persoon.', en: 'The event is not on the site. Call this person.' },
} satisfies Record<string, Words>;
const kinds = {
  confirmed: { nl: 'Aangemeld', en: 'Signed up' }, waiting: { nl: 'Wachtlijst', en: 'Waiting list' }, offer: { nl: 'Aanbod', en: 'Offer' },
  lapsed: { nl: 'Aanbod verlopen', en: 'Offer lapsed' }, changed: { nl: 'Veranderd', en: 'Changed' }, cancelled: { nl: 'Afgemeld', en: 'Cancelled' },
  off: { nl: 'Gaat niet door', en: 'Event cancelled' }, moved: { nl: 'Andere tijd of plek', en: 'Other time or place' }, remind: { nl: 'Herinnering: morgen', en: 'Reminder: tomorrow' },
  soon: { nl: 'Herinnering: over twee uur', en: 'Reminder: in two hours' }, message: { nl: 'Bericht van de organisatie', en: 'Message of the organisers' },
  asked: { nl: 'Vraag ontvangen', en: 'Request received' }, answered: { nl: 'Antwoord op een vraag', en: 'Answer to a request' }, joined: { nl: 'Vrijwilliger aangemeld', en: 'Volunteer joined' },
  shift: { nl: 'Dienst van een vrijwilliger', en: 'Shift of a volunteer' }, 'shift-remind': { nl: 'Herinnering aan een dienst', en: 'Reminder of a shift' }, review: { nl: 'Maandelijks overzicht', en: 'Monthly overview' },
} satisfies Record<MailKind | LetterKind, Words>;
const readOnly = (field: Field): Field => ({ ...field, admin: { ...(field as { admin?: object }).admin, ...shown } }) as Field;

/** The outbox: every mail to those who signed up, asked something or volunteer, and what became of it. It is the truth; the mail server only hears of it. Read by admins and the desk, written by the program. */
export const Mails: CollectionConfig = {
  slug: mailsSlug, labels: { singular: { nl: 'Mail', en: 'Mail' }, plural: { nl: 'Mails', en: 'Mails' } },
  admin: { group: groups.system, useAsTitle: 'subject', hideAPIURL: true, defaultColumns: ['subject', 'state', 'kind', 'to', 'createdAt'], hidden: ({ user }) => !['admin', 'desk'].includes(String((user as { role?: unknown } | null)?.role)) },
  access: { create: () => false, read: readers, update: () => false, delete: () => false },
  timestamps: true, lockDocuments: false, defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'nextAt'] }, { fields: ['sitting', 'kind'] }],
  fields: [
    readOnly({ ...choice('state', { nl: 'Wat ermee is', en: 'State' }, states, { required: true }), index: true }),
    readOnly(choice('reason', { nl: 'Waarom niet verstuurd', en: 'Why not sent' }, reasons)),
    readOnly(choice('kind', { nl: 'Soort', en: 'Kind' }, kinds, { required: true })),
    line('to', { nl: 'Aan', en: 'To' }), line('subject', { nl: 'Onderwerp', en: 'Subject' }),
    { name: 'text', type: 'textarea', label: { nl: 'Tekst', en: 'Text' }, maxLength: 100_000, admin: { ...shown, rows: 24 } },
    { name: 'attempts', type: 'number', label: { nl: 'Hoe vaak geprobeerd', en: 'Tries' }, admin: shown },
    line('lastError', { nl: 'Laatste fout', en: 'Last error' }),
    {
      name: 'possibleDouble', type: 'checkbox', defaultValue: false, label: { nl: 'Kan twee keer zijn verstuurd', en: 'May have been sent twice' },
      admin: { ...shown, description: { nl: 'De server of de verbinding viel uit terwijl deze mail werd verstuurd.', en: 'The server or the connection failed while this mail was being sent.' } },
    },
    inner('key', 'text', { required: true, unique: true, index: true }), inner('signUp', 'text', { required: true, index: true }), inner('sitting', 'text'), inner('session', 'text'), inner('about', 'text', { index: true }), inner('until', 'number'),
    inner('turn', 'number'), inner('language', 'text'), inner('html', 'textarea'), inner('ics', 'textarea'), inner('headers', 'json'), inner('checksum', 'text'),
    inner('queuedAt', 'number'), inner('nextAt', 'number'), inner('sendingSince', 'number'), inner('sentAt', 'number'), inner('by', 'text'),
  ],
};
