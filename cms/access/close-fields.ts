import type { Field, FieldAccess } from 'payload';
import { editors } from './editors.ts';
import { hasRole, type Role } from './role.ts';
import { translatesThisLanguage } from './translators.ts';

/** Roles besides editors that may write some fields of a collection, by the names of those fields at the top. */
export interface Openings { readonly role: Role; readonly fields: readonly string[] }

const writes = (localized: boolean, open?: Role): FieldAccess => ({ req }) =>
  editors({ req }) || (localized && translatesThisLanguage({ req })) || (open !== undefined && hasRole(req, open));

/**
 * Gives every field its `update` rule: editors write all, translators only texts (localized fields) in their own languages,
 * `openings` add a role for some fields. Containers stay open, because their texts are inside; `keepRows` guards their rows.
 */
export function closeFields(fields: Field[], openings?: Openings, opened = false): Field[] {
  return fields.map((field) => {
    const here = opened || Boolean(openings && 'name' in field && field.name && openings.fields.includes(field.name));
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: closeFields(tab.fields, openings, here) })) } as Field;
    if ('fields' in field) return { ...field, fields: closeFields(field.fields, openings, here) } as Field;
    if (field.type === 'ui' || field.type === 'blocks' || field.type === 'join') return field;
    return { ...field, access: { update: writes(Boolean(field.localized), here ? openings?.role : undefined), ...field.access } } as Field;
  });
}
