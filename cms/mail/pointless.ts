import type { Sitting } from '../../content/forms/sitting.ts';
import type { SignUp } from '../signup/store/store.ts';
import type { Mail, WithheldReason } from './mail.ts';
import { isWithin, windowOf } from './reminders.ts';

/** For how long the same is not said twice, in milliseconds. */
const sameWithin = 3_600_000;

/** What is known when a mail is about to go. */
export interface Moment {
  /** The sign-up as it is now. */
  readonly row: SignUp | undefined;
  /** Its sitting, as far as it is on the site. */
  readonly sitting: Sitting | undefined;
  /** The other mails of this sign-up. */
  readonly others: readonly Pick<Mail, 'kind' | 'to' | 'checksum' | 'state' | 'sentAt'>[];
  readonly zone: string;
  readonly now: number;
}

/** Why a mail that is due should not go; nothing when it should. A letter stands for itself: what it is about deletes it when it must not go. */
export function whyWithhold(mail: Mail, { row, sitting, others, zone, now }: Moment): WithheldReason | undefined {
  const { kind } = mail;
  if (mail.about !== undefined) return mail.until !== undefined && mail.until <= now ? 'too-late' : undefined;
  if (!row) return 'gone';
  if (others.some((other) => other.state === 'sent' && other.kind === kind && other.to === mail.to && other.checksum === mail.checksum && now - (other.sentAt ?? 0) < sameWithin)) return 'same';
  // What a host writes may be thanks for having come.
  if (kind === 'message') return ['confirmed', 'waiting', 'offered'].includes(row.state) ? undefined : 'not-coming';
  if (sitting && sitting.endsAt <= now) return 'over';
  if (kind === 'remind' || kind === 'soon') return lateReminder(mail, kind, row, sitting, zone, now);
  // A newer change tells how it is now; an older one after it would say what is no longer so.
  if (row.tellTurn > mail.turn) return 'newer';
  return kind === 'offer' && (row.state !== 'offered' || (row.offerUntil ?? 0) <= now) ? 'lapsed' : undefined;
}

function lateReminder(mail: Mail, kind: 'remind' | 'soon', row: SignUp, sitting: Sitting | undefined, zone: string, now: number): WithheldReason | undefined {
  if (row.state !== 'confirmed') return 'not-coming';
  const session = sitting && !sitting.cancelled ? sitting.sessions.find(({ slug }) => slug === mail.session) : undefined;
  return session && isWithin(windowOf(kind, session, zone), now) ? undefined : 'too-late';
}
