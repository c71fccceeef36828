import type { BasePayload, PayloadRequest } from 'payload';
import { hasRole } from '../../access/role.ts';
import type { Words } from '../../fields/words.ts';
import { deskOverdue } from '../../desk/overdue.ts';
import type { SignUpDesk } from '../desk.ts';
import { purgeEvery } from './keep-purging.ts';
import { lastPurge } from './last-purge.ts';
import { overdue, sumOf } from './overdue.ts';
import { type Purpose, purposes } from './purposes.ts';

const words = {
  late: { nl: 'te laat', en: 'overdue' },
  never: { nl: 'Nog niet opgeruimd.', en: 'Not purged yet.' },
  last: { nl: 'Laatst opgeruimd:', en: 'Last purged:' },
  asked: { nl: 'vragen, meldingen, vrijwilligers en wat lezers zeiden', en: 'requests, reports, volunteers and what readers said' },
  tell: { nl: 'Deze gegevens hadden al gewist moeten zijn. Herstart de server of meld dit aan de beheerder.', en: 'These data should have been erased by now. Restart the server or tell the administrator.' },
} satisfies Record<string, Words>;

const kinds: Readonly<Record<Purpose, Words>> = {
  needs: { nl: 'allergieën, behoeften en opmerkingen', en: 'allergies, needs and notes' },
  reach: { nl: 'telefoon, e-mail en mails', en: 'telephone, e-mail and mails' },
  name: { nl: 'namen', en: 'names' },
};

/** What fell due between two purges is not late: the next one takes it. After two rounds it is. */
const patience = 2 * purgeEvery;

/** What the dashboard says of retention. */
export interface DashboardLine {
  /** `0 te laat.` */
  readonly line: string;
  /** What to do and how many of each kind, when it is not 0: to be said loudly. */
  readonly alarm: { readonly sentence: string; readonly kinds: readonly string[] } | undefined;
  readonly purged: string;
}

/** The line for admins and the desk, in their language and on the foundation's clock; nothing for others. It is counted from what is stored, each time. */
export async function dashboardLine(desk: Pick<SignUpDesk, 'store' | 'now' | 'snapshot'>, payload: BasePayload, user: PayloadRequest['user'], language: string): Promise<DashboardLine | undefined> {
  if (!hasRole({ user }, 'admin', 'desk')) return undefined;
  const say = (text: Words) => (language === 'en' ? text.en : text.nl);
  const [late, asked, purged] = await Promise.all([overdue(desk, payload, desk.now() - patience), deskOverdue(desk.now() - patience), lastPurge(payload)]);
  const { timeZone } = desk.snapshot().globals.settings;
  const when = (at: number) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(at));
  const all = sumOf(late) + asked;
  const listed = [...purposes.filter((purpose) => late[purpose] > 0).map((purpose) => `${say(kinds[purpose])}: ${late[purpose]}`), ...(asked > 0 ? [`${say(words.asked)}: ${asked}`] : [])];
  return {
    line: `${all} ${say(words.late)}.`,
    alarm: all === 0 ? undefined : { sentence: say(words.tell), kinds: listed },
    purged: purged === undefined ? say(words.never) : `${say(words.last)} ${when(purged)}`,
  };
}
