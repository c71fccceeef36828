import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

/** What a script may use up: time in milliseconds, and bytes that it may say. `reads`: folders of the program's code that it needs beside its own. */
export interface Limits { readonly patience: number; readonly mostSaid: number; readonly reads?: readonly string[] }

/**
 * Gives bytes to a script in a process of its own, and answers what it said; nothing when it failed, was killed, said too much or took too long. The process knows none of
 * the server's environment, reads the program's own code alone, and may not write a file or start another process.
 */
export async function inAChild(script: string, bytes: Uint8Array, { patience, mostSaid, reads = [] }: Limits): Promise<string | undefined> {
  const readable = [join(root, 'node_modules'), dirname(script), ...reads, join(root, 'package.json')].map((path) => `--allow-fs-read=${path}`);
  const options = ['--permission', '--allow-addons', ...readable, '--disable-warning=SecurityWarning', '--disable-warning=ExperimentalWarning', '--max-old-space-size=256'];
  const child = spawn(process.execPath, [...options, script], { cwd: root, env: {} as NodeJS.ProcessEnv, stdio: ['pipe', 'pipe', 'ignore'] });
  const over = setTimeout(() => child.kill('SIGKILL'), patience);
  const parts: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (part: Buffer) => {
    size += part.byteLength;
    if (size > mostSaid) child.kill('SIGKILL');
    else parts.push(part);
  });
  // It may end before it has read everything; how it ended says enough.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  const code = await new Promise<number | null>((done) => { child.once('error', () => done(null)); child.once('close', done); });
  clearTimeout(over);
  return code === 0 ? Buffer.concat(parts).toString('latin1') : undefined;
}
