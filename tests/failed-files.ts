import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface Report { readonly testResults?: readonly { readonly name: string; readonly status: string }[] }

/**
 * The files of tests that failed, as Vitest's JSON reporter wrote them down, relative to `root`. Undefined when nothing was written, or when nothing in it failed: then what
 * went wrong is not of one file, and a second run of some would prove nothing.
 */
export function failedFiles(report: string, root: string): readonly string[] | undefined {
  let read: Report;
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return undefined;
  }
  const failed = (read.testResults ?? []).filter(({ status }) => status === 'failed').map(({ name }) => relative(root, name));
  return failed.length > 0 ? failed : undefined;
}
