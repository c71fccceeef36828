import { hasRole } from '../../../access/role.ts';
import { mailsSlug } from '../../../mail/collection.ts';
import { PayloadMailStore } from '../../../mail/payload-mail-store.ts';
import type { WaitingSource } from '../asked.ts';

/** People to be called, because a mail did not reach them or could not be sent. */
export const mailsToCallAbout: WaitingSource = async ({ payload, user, speech: { say }, admin }) => {
  if (!hasRole({ user }, 'admin', 'desk')) return [];
  const { failed, unsent } = await new PayloadMailStore(payload).counts();
  const those = (state: string) => `${admin}/collections/${mailsSlug}?${new URLSearchParams({ 'where[or][0][and][0][state][equals]': state }).toString()}`;
  return [
    ...(failed > 0 ? [{ text: say({ nl: 'Mails die niet aankwamen: bel deze mensen', en: 'Mails that did not arrive: call these people' }), href: those('failed'), n: failed, loud: true }] : []),
    ...(unsent > 0 ? [{ text: say({ nl: 'Mails die niet zijn verstuurd: lees ze en bel', en: 'Mails that were not sent: read them and call' }), href: those('withheld'), n: unsent }] : []),
  ];
};
