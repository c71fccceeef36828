import { getPayload } from 'payload';
import { signUpServer } from '../sign-up-server.ts';
import { benchContent, benchNow } from './sign-up-content.ts';

/** Sign-ups over HTTP in a process of their own, on the database that the environment names. */
process.env.DATABASE_PUSH = process.env.DATABASE_URL ? '' : '1';
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const server = await signUpServer(payload, benchContent(), benchNow);
process.on('message', () => {
  void server.desk.store.ofSitting('empowerment-room-2026-12-11').then((rows) => process.send?.({ held: rows.reduce((sum, { held }) => sum + held, 0), rows: rows.length }));
});
process.send?.({ url: server.url });
