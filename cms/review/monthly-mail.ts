import type { BasePayload } from 'payload';
import { addDays } from '../../content/dates/days.ts';
import { dayIn } from '../../content/dates/instant.ts';
import { personOf } from '../access/role.ts';
import type { DeskParts } from '../desk/http/desk-part.ts';
import { FeedbackStore } from '../feedback/feedback-store.ts';
import { queueLetter } from '../mail/letters.ts';
import { missedSearches } from '../visits/missed-searches.ts';
import { readDue } from './due.ts';
import { outdatedFor } from './outdated.ts';
import { overviewFor } from './overview.ts';
import { overviewLetter } from './overview-letter.ts';
import { monthDue } from './working-day.ts';

export interface MonthlyParts extends Pick<DeskParts, 'payload' | 'snapshot' | 'siteUrl' | 'now' | 'onMail'> {
  /** Whether there is a mail server. Without one nothing is written: the dashboard says the same, and a mail that nobody sends would look like one that failed. */
  readonly sends?: () => boolean;
}

/** What falls due within so many days is told along; so far back readers and searches are told of. */
const ahead = 30;
const back = 31;
/** Where Payload's private store of values keeps which month was written. */
const key = 'review.mailed';

/**
 * The mail to each account of what it should look at, on the first working day of a month. Once: each letter has a key of account and month, so a crash half-way or a second
 * server writes none twice; the month that is done is noted after all of them.
 */
export function monthlyMail(parts: MonthlyParts): { round(): Promise<void> } {
  const { payload, snapshot, now, onMail, sends = () => Boolean(process.env.SMTP_URL) } = parts;
  let done: string | undefined;
  return {
    async round() {
      const month = monthDue(now(), snapshot().globals.settings.timeZone);
      if (month === undefined || month === done || !sends()) return;
      if ((await payload.kv.get<{ month?: unknown }>(key))?.month !== month) {
        if ((await writeAll(parts, month)) > 0) onMail();
        await payload.kv.set(key, { month });
      }
      done = month;
    },
  };
}

/** Writes to everybody who has something to look at, and says how many letters were new. */
async function writeAll({ payload, snapshot, siteUrl, now }: MonthlyParts, month: string): Promise<number> {
  const content = snapshot();
  const { settings } = content.globals;
  const today = dayIn(new Date(now()), settings.timeZone);
  const known = {
    due: await readDue(payload, addDays(today, ahead)), said: await new FeedbackStore(payload).since(addDays(today, -back)),
    missed: await missedSearches(payload, addDays(today, -back)), outdated: outdatedFor(content),
  };
  let written = 0;
  for (const user of await accounts(payload)) {
    const person = personOf({ user: user as never });
    const overview = person && overviewFor(person, known);
    if (overview && (await queueLetter({ payload, settings, now: now(), sends: true }, overviewLetter(user, overview, month, `${siteUrl}${payload.config.routes.admin}`)))) written += 1;
  }
  return written;
}

interface Account { readonly id: string | number; readonly email: string; readonly name?: string | undefined }

async function accounts(payload: BasePayload): Promise<Account[]> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false, overrideAccess: true, sort: 'id' });
  return docs.map((user) => ({ ...user, name: user.name ?? undefined }));
}
