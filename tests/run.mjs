// `npm test` on a fresh clone: installs what the lockfile says, then runs every check on the project's own Node.
import { handOver, install } from '../cms/server/start.mjs';

install();
handOver('tests/all.ts', process.argv.slice(2));
