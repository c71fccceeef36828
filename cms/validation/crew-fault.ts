import type { Words } from '../fields/words.ts';

interface Row { readonly role?: unknown; readonly from?: string | null; readonly to?: string | null }

/** The id of a role, also where Payload read the role itself. */
const idOf = (role: unknown): string => String(typeof role === 'object' && role !== null ? (role as { id?: unknown }).id : (role ?? ''));

/** The refusal of a crew in which a role stands twice, or somebody leaves at the moment of coming. A shift may end after midnight. */
export function crewFault(rows: unknown): Words | undefined {
  const roles = new Set<string>();
  for (const [index, { role, from, to }] of (Array.isArray(rows) ? rows as Row[] : []).entries()) {
    const id = idOf(role);
    const at = (nl: string, en: string): Words => ({ nl: `Taak ${index + 1}: ${nl}`, en: `Role ${index + 1}: ${en}` });
    if (id && roles.has(id)) return at('deze taak staat er al. Verhoog daar het aantal.', 'this role is there already. Raise the number there.');
    roles.add(id);
    if (from && to && from === to) return at('begin en einde zijn gelijk.', 'begin and end are the same.');
  }
  return undefined;
}
