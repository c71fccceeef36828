import { getPayload } from 'payload';
import { readSignUp } from '../../content/forms/sign-up.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { openMailDesk } from '../../cms/mail/mail-desk.ts';
import { PayloadMailStore } from '../../cms/mail/payload-mail-store.ts';
import { mailServerAt } from '../../cms/mail/smtp.ts';
import { signUpDeskOn } from '../../cms/signup/desk.ts';

/**
 * Signs one person up and sends the mail, and kills itself with SIGKILL right after the step that `MAIL_DIES_AFTER` names: queued, noted, claimed, sent.
 * Without it, only sends what is there and ends.
 */
const dies = process.env.MAIL_DIES_AFTER ?? '';
const die = <T>(answer: T): T => {
  process.kill(process.pid, 'SIGKILL');
  return answer;
};
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const desk = signUpDeskOn({ payload, snapshot: () => snapshot, now: () => Date.parse('2026-11-23T09:00:00Z') });
const server = mailServerAt(process.env.SMTP_URL ?? '');
const mails = PayloadMailStore.prototype;
const { add, claim } = mails;
if (dies === 'queued') mails.add = async function queued(...args) { return die(await add.apply(this, args)); };
if (dies === 'claimed') mails.claim = async function claimed(...args) { return die(await claim.apply(this, args)); };
if (dies === 'noted') {
  const told = desk.store.told.bind(desk.store);
  desk.store.told = async (seen) => die(await told(seen));
}
const mail = openMailDesk({ payload, desk, from: 'table@example.org', secret: 'only for tests', siteUrl: 'http://localhost:3000', smtp: dies === 'sent' ? { ...server, send: async (...args) => die(await server.send(...args)), close: () => server.close() } : server });
if (dies) {
  const read = readSignUp({ name: 'Amina', email: `${dies}@example.org`, adults: '2' }, { asks: [], largestParty: 20 });
  if (!('answers' in read)) throw new Error('The sign-up is not right.');
  await desk.door.signUp('empowerment-room-2026-12-11', dies, read.answers);
}
await mail.sweep();
await mail.sweep();
process.stdout.write('swept\n');
await mail.stop();
await payload.destroy();
process.exit(0);
