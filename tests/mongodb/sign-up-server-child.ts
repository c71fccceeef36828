import { getPayload } from 'payload';
import { signUpServer } from '../sign-up-server.ts';
import { crowdContent } from './crowd-content.ts';

/** One of several servers on the same database; says where it listens. The clock stands five seconds after the forms were opened from the second on. */
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const server = await signUpServer(payload, crowdContent(), Date.parse('2026-11-23T09:00:00Z'));
process.on('message', (now: number) => {
  server.at.now = now;
  process.send?.({ now });
});
process.send?.({ url: server.url });
