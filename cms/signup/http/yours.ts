import type { Yours } from '../../../content/answers.ts';
import type { Locale } from '../../../content/locales.ts';
import { addressOf } from '../address.ts';
import { spokenCode } from '../code.ts';
import type { SignUpDesk } from '../desk.ts';
import type { SignUp } from '../store/store.ts';

/** What the page of a sign-up shows of it now. */
export async function yoursOf(desk: SignUpDesk, secret: string, lang: Locale, row: SignUp, more: Pick<Yours, 'said' | 'editing'> = {}): Promise<Yours> {
  const sitting = desk.sitting(row.sitting);
  if (!sitting) return { page: 'yours', lang };
  const now = desk.now();
  return {
    page: 'yours', lang, ...more,
    signUp: {
      address: addressOf(secret, lang, row.code), sitting: row.sitting, code: spokenCode(row.code), state: row.state, answers: row.answers,
      offerUntil: row.offerUntil, before: row.state === 'waiting' ? await before(desk, row) : 0,
      open: !sitting.cancelled && now < sitting.closesAt, mayCancel: !sitting.cancelled && now < sitting.endsAt,
    },
  };
}

/** How many persons wait before this party, by the order in which they came. */
async function before({ store }: SignUpDesk, row: SignUp): Promise<number> {
  const earlier = (await store.waiting(row.sitting)).filter(({ since, id }) => since < row.since || (since === row.since && id < row.id));
  return earlier.reduce((sum, { persons }) => sum + persons, 0);
}
