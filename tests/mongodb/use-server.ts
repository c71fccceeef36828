import { inject } from 'vitest';

/** Every desk of this project stands on the server that was started for it. */
process.env.DESK_MONGODB_URL = inject('mongodb');
