import { hasRole } from '../../../access/role.ts';
import { readToFillIn } from '../../read-to-fill-in.ts';
import type { WaitingSource } from '../asked.ts';

/** Facts that are missing, or have not been looked at for long; the list stands further down. */
export const factsToFillIn: WaitingSource = async ({ payload, user, speech: { say }, now }) => {
  if (!hasRole({ user }, 'admin', 'editor')) return [];
  const { size } = new Set((await readToFillIn(payload, new Date(now))).map(({ path }) => path));
  return size > 0 ? [{ text: say({ nl: 'Documenten om in te vullen of opnieuw na te kijken', en: 'Documents to fill in or check again' }), href: '#to-fill-in', n: size }] : [];
};
