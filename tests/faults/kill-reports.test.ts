import { expect, it, vi } from 'vitest';
import { openReport } from '../../cms/desk/reports/read-report.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import { keysOfReceipt } from '../../cms/privacy/receipt.ts';
import { endedByItself } from './killed.ts';
import { ownDatabase } from './own-database.ts';

const database = ownDatabase();

// The schema is made once: by the first child, in an empty file.
it('killed with SIGKILL right before or right after a report is written: whoever saw a receipt can open the report', async () => {
  const env = { ...database.environment(), DATABASE_PUSH: '' };
  const receipts: string[] = [];
  for (const REPORT_DIES of ['before', 'after']) {
    const said = await endedByItself('tests/faults/report-child.ts', { ...env, REPORT_DIES, ...(REPORT_DIES === 'before' && !database.isMongo() ? { DATABASE_PUSH: '1' } : {}) });
    receipts.push(...said.flatMap((line) => /^[A-Z2-9]{5} ([A-Z2-9]{16})$/.exec(line)?.[1] ?? []));
    Object.assign(process.env, env);
    vi.resetModules();
    const { getPayload } = await import('payload');
    const { default: config } = await import('../../cms/payload.config.ts');
    const payload = await getPayload({ config, key: `read-${Math.random()}` });
    payload.logger.level = 'silent';
    try {
      const store = new PayloadRequestStore(payload);
      for (const receipt of receipts) expect(await openReport({ store, keysOf: (each) => keysOfReceipt('only for tests', each) }, 'debts', receipt), receipt).toBeDefined();
      const { totalDocs } = await payload.count({ collection: 'requests', overrideAccess: true });
      // At most the one whose sender saw nothing is there beside them.
      expect(totalDocs - receipts.length).toBe(REPORT_DIES === 'after' ? 1 : 0);
    } finally {
      await payload.destroy();
    }
  }
  expect(receipts.length).toBe(6);
}, 600_000);
