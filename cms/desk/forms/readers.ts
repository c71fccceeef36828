import type { CollectionBeforeChangeHook, Field } from 'payload';
import { admins, editors } from '../../access/editors.ts';
import { hasRole, type Role } from '../../access/role.ts';
import { choices } from '../../fields/choice.ts';
import { many } from '../../fields/relation.ts';
import type { Words } from '../../fields/words.ts';

const labels = {
  admin: { nl: 'Beheerders', en: 'Admins' }, desk: { nl: 'De balie', en: 'The desk' }, editor: { nl: 'Redacteuren', en: 'Editors' },
  host: { nl: 'Gastheren en gastvrouwen', en: 'Hosts' }, translator: { nl: 'Vertalers', en: 'Translators' },
} satisfies Record<Role, Words>;

/** Admins alone say who reads; otherwise an editor could open the answers to himself. Editors may see who reads, nobody else outside the program. */
const ofAdmins = { create: admins, update: admins, read: editors } as const;
const names = ['seenByRoles', 'seenByPeople'] as const;

/** Who reads the answers of a form. It never leaves the CMS. */
export const readersOfAnswers = (): Field[] => [
  { ...choices('seenByRoles', { nl: 'Deze rollen zien de antwoorden', en: 'These roles see the answers' }, labels, { sidebar: true }), defaultValue: ['admin', 'desk'], access: ofAdmins } as Field,
  { ...many('seenByPeople', { nl: 'Deze personen zien de antwoorden', en: 'These persons see the answers' }, 'users', { sidebar: true, description: { nl: 'Naast de rollen. Een beheerder beslist dit.', en: 'Beside the roles. An admin decides this.' } }), access: ofAdmins } as Field,
];

/**
 * An older version that is put back brings its texts back, not who could read the answers then. Payload would leave the readers out where the person may not write
 * them, and take the old ones where an admin puts it back.
 */
export const keepReaders: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !originalDoc || !(req.context.isRestoringVersion || (req.user && !hasRole(req, 'admin')))) return data;
  return { ...data, ...Object.fromEntries(names.map((name) => [name, originalDoc[name] ?? []])) };
};
