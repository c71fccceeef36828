import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../built-site.ts';

/** Runs a script, waits until it says `ready`, kills it with SIGKILL after so many milliseconds, and answers the last line it wrote. */
export async function killed(script: string, args: readonly string[], env: Readonly<Record<string, string>>, after: number): Promise<string> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => { complaints = (complaints + chunk.toString()).slice(-4000); });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code} before it was ready.\n${complaints}`)));
  });
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await gone;
  return output.trim().split('\n').at(-1) ?? '';
}

/** Runs a script to its end; answers how it ended and the lines it wrote. Rejects when it complained and was not killed. */
export async function ended(script: string, env: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly signal: string | null; readonly lines: string[] }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, script)], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr.on('data', (chunk: Buffer) => { complaints = (complaints + chunk.toString()).slice(-4000); });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => child.once('close', (...how) => resolve(how)));
  if (code !== 0 && !signal) throw new Error(`${script} ended with ${code}.\n${complaints}`);
  return { code, signal, lines: output.trim().split('\n').filter((line) => !line.startsWith('[')) };
}

/** The same for a script that kills itself with SIGKILL; rejects when it ends in another way. */
export async function endedByItself(script: string, env: Readonly<Record<string, string>>): Promise<string[]> {
  const { signal, lines } = await ended(script, env);
  if (signal !== 'SIGKILL') throw new Error(`${script} was not killed.`);
  return lines;
}
