import { type MailDesk, openMailDesk } from '../../cms/mail/mail-desk.ts';
import { mailsSlug } from '../../cms/mail/collection.ts';
import type { Mail } from '../../cms/mail/mail.ts';
import type { MailServer } from '../../cms/mail/smtp.ts';
import { type SignUpDesk, signUpDeskOn } from '../../cms/signup/desk.ts';
import type { SignUp } from '../../cms/signup/store/store.ts';
import type { Typed } from '../../content/forms/sign-up.ts';
import type { Event, Occurrence } from '../../content/snapshot.ts';
import { answersOf, secret, siteUrl, snapshotWith } from '../unit/mail/sample.ts';
import type { Desk } from './desk.ts';

export const from = 'table@example.org';

/** Sign-ups and mail on a database, with a clock that a test moves. Each rig empties the outbox and the sign-ups of the one before. */
export interface Rig {
  readonly clock: { now: number };
  readonly desk: SignUpDesk;
  /** Slug of the one dinner, on 11 December at 18:00. */
  readonly slug: string;
  snapshot: ReturnType<typeof snapshotWith>;
  mail(server?: MailServer): MailDesk;
  come(name: string, typed?: Typed): Promise<SignUp>;
  /** The outbox, in the order in which it was written. */
  rows(): Promise<Mail[]>;
}

export interface RigOptions { readonly now?: string; readonly capacity?: number; readonly event?: Partial<Event>; readonly dates?: readonly (Pick<Occurrence, 'date'> & Partial<Occurrence>)[] }

export async function openRig({ payload }: Desk, { now = '2026-11-22T12:00:00Z', capacity = 1000, event = {}, dates = [{ date: '2026-12-11', start: '18:00', end: '20:30' }] }: RigOptions = {}): Promise<Rig> {
  for (const collection of [mailsSlug, 'sign-ups', 'sittings']) await payload.db.deleteMany({ collection, where: {} } as never);
  const clock = { now: Date.parse(now) };
  let turn = 0;
  const rig: Rig = {
    clock, slug: `empowerment-room-${dates[0]?.date}`,
    snapshot: snapshotWith(dates, { capacity, ...event }),
    desk: signUpDeskOn({ payload, snapshot: () => rig.snapshot, now: () => clock.now }),
    mail: (server) => openMailDesk({ payload, desk: rig.desk, smtp: server, from, secret, siteUrl, now: () => clock.now }),
    async come(name, typed = {}) {
      const row = await rig.desk.door.signUp(rig.slug, `${name} ${turn++}`, answersOf({ name, email: `${name.toLowerCase()}@example.org`, ...typed }));
      if (!row) throw new Error('It is too late.');
      return row;
    },
    async rows() {
      const { docs } = await payload.db.find({ collection: mailsSlug, sort: 'id', limit: 0, pagination: false } as never) as unknown as { docs: Mail[] };
      return docs;
    },
  };
  return rig;
}

/** A server that takes everything, or does what a test says, without a port. */
export const serverOf = (send: MailServer['send']): MailServer => ({ send, close: () => {} });

/** The same store, whose process dies at this step: the step is not taken. */
export const dyingAt = <T extends object>(store: T, step: keyof T): T => new Proxy(store, {
  get: (target, name) => {
    if (name === step) return async () => { throw new Error('dead'); };
    const value = Reflect.get(target, name) as unknown;
    return typeof value === 'function' ? (value.bind(target) as unknown) : value;
  },
});
