import { defineConfig } from 'vitest/config';

const patient = { testTimeout: 240_000, hookTimeout: 300_000 };
/** One project per kind of proof. Those that use the whole machine run one file at a time; the others two, as many as the small machines have processors. */
const alone = { fileParallelism: false, ...patient };
const twoAtOnce = { maxWorkers: 2, ...patient };
/** The suites that prove what is stored, who may see it and who may change it; the others stand on plain objects or on the same ground. */
const storage = ['annual-report', 'forms', 'inbox', 'inbox-access', 'mail-admin', 'mail-outbox', 'mail-reminders', 'mail-sending', 'notice', 'passwords', 'private-sign-ups', 'public-reading', 'questions', 'refusals', 'report-keys', 'reports', 'requests-files', 'requests-http', 'requests-mail', 'requests-retention', 'retention', 'retention-line', 'roles', 'series', 'shift-admin', 'shift-http', 'shifts', 'sign-up-admin', 'sign-up-door', 'start-content', 'stuck-jobs', 'volunteers', 'volunteers-admin'];

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], globalSetup: 'tests/build-first.ts', ...twoAtOnce } },
      { test: { name: 'mongodb', include: ['tests/mongodb/**/*.test.ts', 'tests/faults/kill-saving.test.ts', ...storage.map((name) => `tests/integration/${name}.test.ts`)], globalSetup: ['tests/build-first.ts', 'tests/mongodb/start-server.ts'], setupFiles: 'tests/mongodb/use-server.ts', ...twoAtOnce } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...alone } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...alone } },
    ],
  },
});
