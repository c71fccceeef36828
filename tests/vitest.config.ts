import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

const patient = { testTimeout: 400_000, hookTimeout: 400_000 };
/**
 * One project per kind of proof. Those that use the whole machine run one file at a time; the others two, as many as the small machines have processors. What many files begin from
 * is made before the first, once: a database, releases, the builds.
 */
const alone = { fileParallelism: false, ...patient };
const twoAtOnce = { maxWorkers: 2, ...patient };
/**
 * The suites that prove what is stored, who may see it and who may change it, and those on storage of our own. The others stand on plain objects, on the same ground, or
 * only on what Payload's adapter does in these too; any of them runs on MongoDB when it is named here.
 */
const storage = ['activity', 'closures', 'feedback', 'gate', 'inbox', 'mail-admin', 'mail-outbox', 'mail-reminders', 'mail-sending', 'notice', 'passwords', 'private-sign-ups', 'public-reading', 'questions', 'recordings', 'refusals', 'reports', 'requests-http', 'requests-retention', 'retention', 'retention-line', 'roles', 'search', 'series', 'shifts', 'sign-up-admin', 'sign-up-door', 'start-content', 'stuck-jobs', 'together', 'translation', 'translation-queue', 'volunteers'];

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], maxWorkers: 2, testTimeout: 30_000 } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], globalSetup: ['tests/build-first.ts', 'tests/releases-first.ts'], ...twoAtOnce } },
      { test: { name: 'mongodb', include: ['tests/mongodb/**/*.test.ts', 'tests/faults/kill-saving.test.ts', ...storage.map((name) => `tests/integration/${name}.test.ts`)], globalSetup: ['tests/build-first.ts', 'tests/mongodb/start-server.ts'], setupFiles: 'tests/mongodb/use-server.ts', ...twoAtOnce } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...alone } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], globalSetup: ['tests/admin-first.ts', 'tests/build-first.ts', 'tests/releases-first.ts'], ...twoAtOnce } },
    ],
  },
});
