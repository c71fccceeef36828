import type { CollectionConfig, Field } from 'payload';
import { groups } from '../../collections/groups.ts';

export const reportKeysSlug = 'report-keys';

const closed = { create: () => false, read: () => false, update: () => false, delete: () => false } as const;
const inner = (name: string, type: 'text' | 'number' | 'json', more: object = {}): Field => ({ name, type, admin: { hidden: true }, ...more }) as Field;

/**
 * The keys of the people who read reports. Made in the holder's browser: here stands the public key, and the private one locked with a passphrase that the server
 * never sees. Closed to everybody: the endpoints of the report desk give a locked key to its holder alone. A retired key stays, because it opens old reports.
 */
export const ReportKeys: CollectionConfig = {
  slug: reportKeysSlug, labels: { singular: { nl: 'Sleutel van een meldpunt', en: 'Key of a report desk' }, plural: { nl: 'Sleutels van de meldpunten', en: 'Keys of the report desks' } },
  admin: { group: groups.system, hidden: true, hideAPIURL: true },
  access: closed, timestamps: false, lockDocuments: false,
  fields: [
    /** Slugs of the forms whose reports it opens. */
    inner('forms', 'json', { required: true }),
    /** Id of an account, as text. */
    inner('holder', 'text', { required: true, index: true }),
    inner('label', 'text', { required: true }),
    inner('publicKey', 'text', { required: true, unique: true, index: true }),
    inner('wrapped', 'json', { required: true }),
    inner('madeAt', 'number', { required: true }),
    /** Id of the account that confirmed it, as text. Nothing is sealed to a key before. */
    inner('confirmedBy', 'text'), inner('confirmedAt', 'number'), inner('retiredAt', 'number'),
  ],
};
