import { seats, take } from './seats.ts';

/** Takes seats of the table “full” as often as it is told, all at once, and says how many it got. */
const [url = '', times = '0'] = process.argv.slice(2);
const payload = await seats(url);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const wanted = Array.from({ length: Number(times) }, (_, turn) => 1 + (turn % 3));
const got = await Promise.all(wanted.map(async (n) => ((await take(payload, 'full', n)) ? n : 0)));
process.stdout.write(`got ${got.reduce((sum, n) => sum + n, 0)}\n`);
await payload.destroy();
process.exit(0);
