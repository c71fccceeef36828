import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getPayload } from 'payload';
import sharp from 'sharp';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { requestFilesSlug, requestsSlug } from '../../cms/desk/requests/collection.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { requestPart } from '../../cms/desk/requests/request-part.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { plainResponder } from '../desk-server.ts';

/**
 * Sends request forms with two pictures to a server in this process, and says each address that the sender saw. Right after the step that `REQUEST_DIES_AFTER` names
 * (row, file, commit, mail, noted) of the third request it kills itself with SIGKILL.
 */
const dies = process.env.REQUEST_DIES_AFTER ?? '';
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
let turn = 0;
const passed = <T>(step: string, answer: T): T => {
  if (step === dies && turn === 3) process.kill(process.pid, 'SIGKILL');
  return answer;
};
const { create, commitTransaction } = payload.db;
const steps: Readonly<Record<string, string>> = { [requestsSlug]: 'row', [requestFilesSlug]: 'file', [mailsSlug]: 'mail' };
payload.db.create = (async (args: Parameters<typeof create>[0]) => passed(steps[args.collection] ?? '', await create.call(payload.db, args))) as typeof create;
payload.db.commitTransaction = async (id) => passed('commit', await commitTransaction.call(payload.db, id));
const { confirmed } = PayloadRequestStore.prototype;
PayloadRequestStore.prototype.confirmed = async function noted(id) { return passed('noted', await confirmed.call(this, id)); };

const snapshot = startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' });
const part = requestPart({
  payload, snapshot: () => snapshot, responder: plainResponder, secret: 'only for tests', siteUrl: 'http://localhost:3000', proxies: 0, now: () => Date.parse('2026-11-23T09:00:00Z'), log: { error: () => {} }, onMail: () => {},
});
const server = createServer((request, response) => void part.answer(request, response, request.url ?? '/'));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#a0f' } }).jpeg().toBuffer();
process.stdout.write('ready\n');
for (turn = 1; turn < 9; turn++) {
  const body = new FormData();
  const typed = { 'problems': 'mould', 'landlord': 'portaal', 'home-postcode': '2312 AB', 'home-number': String(turn), 'days': '1-morning', 'name': `Amina ${process.pid}`, 'reach-email': `n${process.pid}-${turn}@example.org`, 'languages': 'ar' };
  for (const [name, value] of Object.entries(typed)) body.append(name, value);
  for (const name of ['a.jpg', 'b.jpg']) body.append('photo', new Blob([picture]), name);
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/nl/ask/energy-visit`, { method: 'POST', redirect: 'manual', body });
  process.stdout.write(`${response.headers.get('Location') ?? 'none'}\n`);
}
process.exit(0);
