import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { failedFiles } from '../failed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'failed-'));
const report = join(folder, 'tests.json');
const written = (results: object) => { writeFileSync(report, JSON.stringify(results)); return failedFiles(report, '/site'); };
afterAll(() => rmSync(folder, { recursive: true }));

it('names the files that failed, and none where nothing was written or no file failed', () => {
  expect(failedFiles(join(folder, 'none.json'), '/site')).toBeUndefined();
  expect(written({ testResults: [{ name: '/site/tests/e2e/a.test.ts', status: 'passed' }] })).toBeUndefined();
  expect(written({ success: false })).toBeUndefined();
  expect(written({ testResults: [{ name: '/site/tests/e2e/a.test.ts', status: 'passed' }, { name: '/site/tests/e2e/b.test.ts', status: 'failed' }] })).toEqual(['tests/e2e/b.test.ts']);
});
