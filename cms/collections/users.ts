import type { CollectionConfig, FieldAccess } from 'payload';
import { admins, signedIn } from '../access/editors.ts';
import { onlyBySetUp } from '../access/first-user.ts';
import { keepAnAdmin } from '../access/keep-an-admin.ts';
import { personOf } from '../access/role.ts';
import { refuseShortPassword, refuseShortReset } from '../access/short-password.ts';
import { settleLocale } from '../access/settle-locale.ts';
import { choice } from '../fields/choice.ts';
import { languages } from '../fields/languages.ts';
import { plain } from '../fields/plain.ts';
import { many } from '../fields/relation.ts';
import { groups } from './groups.ts';

const adminsOnly: FieldAccess = ({ req }) => admins({ req });
const secure = process.env.SITE_URL?.startsWith('https://') ?? false;

/** People who work here. Admins see all accounts, everybody else only the own one. */
export const users: CollectionConfig = {
  slug: 'users', labels: { singular: { nl: 'Account', en: 'Account' }, plural: { nl: 'Accounts', en: 'Accounts' } },
  admin: { group: groups.system, useAsTitle: 'email', hideAPIURL: true, defaultColumns: ['name', 'email', 'role'] },
  auth: {
    useSessions: true, maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60, removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure },
    // Payload's own pause between two requests writes outside the transaction that it has open: with one writer that waits for itself,
    // and everybody else waits too. The server limits how often one address may ask.
    forgotPassword: { minRequestInterval: 0 },
  },
  access: {
    admin: ({ req }) => signedIn({ req }),
    create: admins, delete: admins, unlock: admins,
    read: ({ req }) => admins({ req }) || ownAccount(req),
    update: ({ req }) => admins({ req }) || ownAccount(req),
  },
  hooks: { beforeOperation: [settleLocale, onlyBySetUp, refuseShortReset], beforeValidate: [refuseShortPassword], beforeChange: [keepAnAdmin.onChange], beforeDelete: [keepAnAdmin.onDelete] },
  fields: [
    plain('name', { nl: 'Naam', en: 'Name' }),
    {
      ...choice('role', { nl: 'Rol', en: 'Role' }, {
        admin: { nl: 'Beheerder: alles, ook accounts', en: 'Admin: everything, accounts too' },
        editor: { nl: 'Redacteur: alle inhoud', en: 'Editor: all content' },
        translator: { nl: 'Vertaler: teksten in eigen talen', en: 'Translator: texts in own languages' },
        host: { nl: 'Gastheer of gastvrouw: datums en menu van een avond', en: 'Host: dates and menu of an evening' },
        desk: { nl: 'Balie: de melding op elke pagina', en: 'Desk: the notice on every page' },
      }, { required: true, defaultValue: 'desk' }),
      saveToJWT: true, access: { create: adminsOnly, update: adminsOnly },
    },
    {
      ...languages('languages', { nl: 'Talen van de vertaler', en: 'Languages of the translator' }),
      saveToJWT: true, access: { create: adminsOnly, update: adminsOnly },
      admin: { condition: (data: { role?: string }) => data.role === 'translator' },
    },
    {
      ...many('hosts', { nl: 'Activiteiten van deze gastheer of gastvrouw', en: 'Events of this host' }, 'events'),
      access: { create: adminsOnly, update: adminsOnly },
      admin: {
        condition: (data: { role?: string }) => data.role === 'host',
        description: { nl: 'Alleen van deze activiteiten ziet dit account wie zich heeft aangemeld.', en: 'Of these events alone this account sees who signed up.' },
      },
    },
  ],
};

function ownAccount(req: Parameters<typeof personOf>[0]) {
  const person = personOf(req);
  return person ? { id: { equals: person.id } } : false;
}
