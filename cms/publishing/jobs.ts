import type { Config } from 'payload';

/** Payload's own queue does one thing here: publish at a planned moment. It puts that on the queue `default`, whatever is configured. */
export const jobs: Config['jobs'] = {
  access: { queue: () => false, run: () => false, cancel: () => false },
  autoRun: [{ cron: '* * * * *', queue: 'default', limit: 20 }],
  deleteJobOnComplete: true,
};
