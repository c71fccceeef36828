import { inject } from 'vitest';

/** Every desk of this project stands on a server that was started for it: files that run at the same time each on their own. */
const servers = inject('mongodbs');
process.env.DESK_MONGODB_URL = servers[Number(process.env.VITEST_POOL_ID ?? 0) % servers.length];
