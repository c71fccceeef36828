import { getPayload } from 'payload';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { readSignUp } from '../../content/forms/sign-up.ts';
import { signUpDeskOn } from '../../cms/signup/desk.ts';
import type { Store } from '../../cms/signup/store/store.ts';

/**
 * Signs up, changes and cancels until it is killed. After each write it says which step it was, so that the killer can choose one:
 * `SIGN_UP_DIES_AFTER=add` and so on kills this process itself right after the first such step of a later turn.
 */
const dies = process.env.SIGN_UP_DIES_AFTER ?? '';
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const desk = signUpDeskOn({ payload, snapshot: () => snapshot, now: () => Date.parse('2026-11-23T09:00:00Z') });
const slug = 'empowerment-room-2026-12-11';
const party = (persons: number) => {
  const read = readSignUp({ name: 'Amina', phone: '0612345678', adults: String(persons) }, { asks: [], largestParty: 20 });
  if (!('answers' in read)) throw new Error('The party is not right.');
  return read.answers;
};

// Room for this life: whoever came in an earlier one leaves.
await desk.sweep();
for (const { id } of await desk.store.ofSitting(slug)) await desk.door.end(id);

let turn = 0;
const watched = desk.store as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
for (const step of ['add', 'take', 'give', 'change'] satisfies (keyof Store)[]) {
  const own = watched[step]!.bind(desk.store);
  watched[step] = async (...args) => {
    const answer = await own(...args);
    // Not in the first turns: there must be something to lose.
    if (step === dies && turn > 3) process.kill(process.pid, 'SIGKILL');
    return answer;
  };
}
process.stdout.write('ready\n');
for (; turn < 200; turn++) {
  const row = await desk.door.signUp(slug, `${process.pid} ${turn}`, party(1 + ((turn * 7) % 6)));
  process.stdout.write(`${process.pid} ${turn}\n`);
  if (row && turn % 3 === 1) await desk.door.edit(row.id, party(1 + (turn % 4)));
  if (row && turn % 3 === 2) await desk.door.end(row.id);
}
