import { addressee } from '../../mail/mail.ts';
import type { Event, Occurrence } from '../../../content/snapshot.ts';
import type { SignUpDesk } from '../../signup/desk.ts';

/** Who hears of a change of a date: sign-ups that count on it. Numbers alone; names are for those who may see them. */
export interface ToldPeople {
  /** Slug of the sitting, for its list. */
  readonly sitting: string;
  readonly mailed: number;
  readonly toCall: number;
}

/** Nothing when people do not sign up for it. */
export async function toldPeople({ store }: Pick<SignUpDesk, 'store'>, occurrence: Occurrence, event: Event): Promise<ToldPeople | undefined> {
  if (!event.signUp) return undefined;
  const sitting = event.signUp.wholeSeries ? event.slug : occurrence.slug;
  const rows = (await store.ofSitting(sitting)).filter(({ state }) => state === 'confirmed' || state === 'offered' || state === 'waiting');
  const mailed = rows.filter((row) => addressee(row) !== undefined).length;
  return { sitting, mailed, toCall: rows.length - mailed };
}
