import { getPayload } from 'payload';
import { codeOfReceipt, receiptIn } from '../../cms/privacy/receipt.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { makeForms, makeKey, reportServer } from '../report-rig.ts';

/** Reports until it is killed, and says each receipt as soon as the sender sees it. `REPORT_DIES` at `before` or `after` kills it itself around the write of a later report. */
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
if ((await payload.count({ collection: 'users' })).totalDocs === 0) {
  const account = { email: 'desk@example.org', password: 'een lang wachtwoord', role: 'desk' };
  const { id } = await payload.create({ collection: 'users', data: account as never, context: { setup: true } });
  await makeForms(payload);
  await makeKey(payload, id, ['debts'], id);
}
const server = await reportServer(payload);
let turn = 0;
const add = PayloadRequestStore.prototype.add;
PayloadRequestStore.prototype.add = async function (...args) {
  if (process.env.REPORT_DIES === 'before' && turn > 2) {
    // Time enough for an answer that does not wait for the write.
    await new Promise((resolve) => { setTimeout(resolve, 3000); });
    process.kill(process.pid, 'SIGKILL');
  }
  const row = await add.apply(this, args);
  if (process.env.REPORT_DIES === 'after' && turn > 2) process.kill(process.pid, 'SIGKILL');
  return row;
};
process.stdout.write('ready\n');
for (; turn < 40; turn++) {
  const { page } = await server.post('/nl/ask/debts', { about: 'work', what: `nummer ${turn}` });
  const receipt = receiptIn(page.receipt ?? '');
  if (receipt) process.stdout.write(`${codeOfReceipt(receipt)} ${receipt}\n`);
}
