import { hasRole } from '../../../access/role.ts';
import { publisherInThisProcess } from '../../../publishing/publisher-door.ts';
import type { WaitingSource } from '../asked.ts';

/** What keeps the site from being what was saved. */
export const siteProblems: WaitingSource = async ({ user, speech: { say } }) => {
  const state = publisherInThisProcess()?.state();
  if (!state || !hasRole({ user }, 'admin', 'editor')) return [];
  const { problems: { length: failed }, leftOut: { length: leftOut } } = state;
  return [
    ...(failed > 0 ? [{ text: say({ nl: 'De laatste wijziging staat niet op de site: kijk waarom', en: 'The last change is not on the site: see why' }), href: '#publishing', n: failed, loud: true }] : []),
    ...(leftOut > 0 ? [{ text: say({ nl: 'Documenten die niet volledig zijn en daarom ontbreken', en: 'Documents that are not complete and so are missing' }), href: '#publishing', n: leftOut, loud: true }] : []),
  ];
};
