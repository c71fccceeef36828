import type { CollectionConfig, Field, PayloadRequest } from 'payload';
import { hasRole } from '../../access/role.ts';
import { groups } from '../../collections/groups.ts';
import { choice } from '../../fields/choice.ts';
import { volunteerStateLabels } from './labels.ts';

export const volunteersSlug = 'volunteers';

const readers = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin', 'desk');
/** Written by the program alone. Times are milliseconds since 1970. */
const inner = (name: string, type: 'text' | 'number' | 'json' | 'textarea' | 'checkbox', more: object = {}): Field => ({ name, type, admin: { hidden: true }, ...more }) as Field;

/**
 * Who takes part, or wants to. Private: read by admins and the desk; changed only through the endpoints of the volunteers' file, so that every rule stands in one
 * place. No versions: a name that was emptied is gone. Lists stand in one column each, so that a change is one statement.
 */
export const Volunteers: CollectionConfig = {
  slug: volunteersSlug, labels: { singular: { nl: 'Vrijwilliger', en: 'Volunteer' }, plural: { nl: 'Vrijwilligers', en: 'Volunteers' } },
  admin: { group: groups.system, hidden: true, hideAPIURL: true },
  access: { create: () => false, read: readers, update: () => false, delete: () => false },
  timestamps: false, lockDocuments: false, defaultSort: '-since',
  indexes: [{ fields: ['state', 'since'] }],
  fields: [
    inner('key', 'text', { required: true, unique: true, index: true }),
    inner('code', 'text', { required: true, unique: true, index: true }),
    inner('language', 'text'), inner('cameBy', 'text'), inner('at', 'number'),
    { ...choice('state', { nl: 'Stand', en: 'State' }, volunteerStateLabels, { required: true }), index: true },
    inner('since', 'number'), inner('steps', 'json'), inner('doubt', 'text'),
    inner('name', 'text'), inner('phone', 'text'), inner('email', 'text'),
    inner('roles', 'json'), inner('languages', 'json'), inner('days', 'json'), inner('brings', 'textarea'), inner('civicIntegration', 'checkbox'),
    inner('certificate', 'json'), inner('notes', 'json'),
    inner('turn', 'number'), inner('stoppedAt', 'number'), inner('emptiedAt', 'number'),
  ],
};
