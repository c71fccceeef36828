import { defineConfig } from 'vitest/config';

/** One project per kind of proof. Those that use the whole machine run one file at a time. */
const alone = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...alone } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], ...alone } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...alone } },
    ],
  },
});
