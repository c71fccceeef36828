import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inAChild } from '../../../cms/desk/requests/files/in-a-child.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'child-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a script says, or nothing when it ended badly. */
async function said(source: string, { bytes = Buffer.from('file'), patience = 15_000, mostSaid = 1000 } = {}): Promise<string | undefined> {
  const script = join(folder, 'script.ts');
  await writeFile(script, source);
  return inAChild(script, bytes, { patience, mostSaid });
}

it('answers what a script says of the bytes', async () => {
  expect(await said('let n = 0; for await (const part of process.stdin) n += part.length; console.log(n)', { bytes: Buffer.alloc(9_000_000) })).toBe('9000000\n');
  expect(await said('console.log("without reading"); process.exit(0)', { bytes: Buffer.alloc(9_000_000) })).toBe('without reading\n');
});
it('answers nothing when it crashes, is killed, fails, takes too long, says too much or wants too much memory', async () => {
  for (const source of ['process.abort()', 'process.kill(process.pid, "SIGKILL")', 'throw new Error("x")', 'process.exit(3)', 'console.log("x".repeat(2000))', 'const all: string[] = []; for (;;) all.push("x".repeat(100) + all.length)']) expect([source, await said(source)]).toEqual([source, undefined]);
  expect(await said('for (;;);', { patience: 300 })).toBeUndefined();
});
it('has none of the secrets, and may neither write nor look about nor start anything', async () => {
  process.env.PLANTED = 'Xq1';
  try {
    expect(await said('console.log(JSON.stringify(process.env))')).toBe('{}\n');
  } finally {
    delete process.env.PLANTED;
  }
  const tried = (work: string) => said(`try { ${work}; console.log("could"); } catch (error) { console.log(error.code); }`);
  for (const work of [`(await import('node:fs')).writeFileSync(${JSON.stringify(join(folder, 'out'))}, 'x')`, "(await import('node:fs')).readFileSync('/etc/passwd')", "(await import('node:child_process')).execSync('true')"]) expect([work, await tried(work)]).toEqual([work, 'ERR_ACCESS_DENIED\n']);
  expect(await readdir(folder)).toEqual(['script.ts']);
});
