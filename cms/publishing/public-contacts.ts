import type { Snapshot } from '../../content/snapshot.ts';
import { normalContact } from './checks/personal-data.ts';

/** Every contact detail that an editor put into a public contact field. */
export function publicContactsOf(snapshot: Snapshot): Set<string> {
  const blocks = [snapshot.topics, snapshot.services, snapshot.events, snapshot.flyers, snapshot.news, snapshot.pages, snapshot.reports, snapshot.roles]
    .flatMap((documents) => Object.values(documents).flatMap((document) => document.blocks))
    .filter((block) => block.type === 'contact');
  const holders: readonly { phone?: string; email?: string }[] = [snapshot.globals.settings, ...Object.values(snapshot.locations), ...Object.values(snapshot.organisations), ...blocks];
  return new Set(holders.flatMap(({ phone, email }) => [phone, email]).filter((value) => value !== undefined).map(normalContact));
}
