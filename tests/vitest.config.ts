import { defineConfig } from 'vitest/config';

/** One project per kind of proof. Those that use the whole machine run one file at a time. */
const alone = { fileParallelism: false, testTimeout: 240_000, hookTimeout: 300_000 };
/** The suites that prove what is stored, who may see it and who may change it; the others stand on plain objects or on the same ground. */
const storage = ['mail-admin', 'mail-outbox', 'mail-reminders', 'mail-sending', 'notice', 'passwords', 'private-sign-ups', 'public-reading', 'refusals', 'retention', 'retention-line', 'roles', 'series', 'sign-up-admin', 'sign-up-door', 'start-content', 'stuck-jobs'];

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...alone } },
      { test: { name: 'mongodb', include: ['tests/mongodb/**/*.test.ts', 'tests/faults/kill-saving.test.ts', ...storage.map((name) => `tests/integration/${name}.test.ts`)], globalSetup: 'tests/mongodb/start-server.ts', setupFiles: 'tests/mongodb/use-server.ts', ...alone } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...alone } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...alone } },
    ],
  },
});
