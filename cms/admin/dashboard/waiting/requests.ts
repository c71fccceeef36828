import type { PayloadRequest } from 'payload';
import { inbox as openInbox } from '../../../desk/inbox/inbox.ts';
import { filterIn, queryOf } from '../../../desk/inbox/list.ts';
import { overview } from '../../../desk/inbox/overview.ts';
import { seenForms } from '../../../desk/inbox/seen-forms.ts';
import type { WaitingSource } from '../asked.ts';

const nothing = filterIn(() => '');

/** Requests and reports that are new, or wait longer than was promised, of the forms that this account sees. */
export const waitingRequests: WaitingSource = async ({ payload, user, speech: { say }, admin }) => {
  const inbox = openInbox();
  const forms = inbox ? await seenForms({ user, payload } as unknown as PayloadRequest) : [];
  if (!inbox || forms.length === 0) return [];
  const all = await overview(inbox, forms);
  const late = all.reduce((sum, one) => sum + one.late, 0);
  const fresh = all.reduce((sum, one) => sum + one.counts.new, 0);
  const list = `${admin}/requests`;
  return [
    ...(late > 0 ? [{ text: say({ nl: 'Vragen die langer wachten dan beloofd', en: 'Requests that wait longer than promised' }), href: `${list}${queryOf(nothing, { late: 'late' })}`, n: late, loud: true }] : []),
    ...(fresh > 0 ? [{ text: say({ nl: 'Nieuwe vragen en meldingen', en: 'New requests and reports' }), href: `${list}${queryOf(nothing, { state: 'new' })}`, n: fresh }] : []),
  ];
};
