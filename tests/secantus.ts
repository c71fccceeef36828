import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongoServer, MongoServerOptions } from './mongo-server.ts';
import { secantusPython, secantusVersion } from './secantus-install.ts';
import { freePort } from './whole-server.ts';

/** SecantusDB: MongoDB's protocol on MongoDB's storage engine, as a process of its own. Poses as a replica set of one. Throws the reason when it cannot. */
export async function secantus({ alone = false }: MongoServerOptions): Promise<MongoServer> {
  const python = await secantusPython();
  const folder = await mkdtemp(join(tmpdir(), 'secantus-'));
  const port = await freePort();
  const args = ['-m', 'secantus', '--port', String(port), '--storage-path', join(folder, 'data'), '--cache-size', '256M', '--log-level', 'WARNING', ...(alone ? ['--standalone'] : [])];
  // In its own folder, where no configuration of somebody else lies.
  const child = spawn(python, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-2000); });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    child.kill('SIGTERM');
    const late = setTimeout(end, 5000);
    await ended;
    clearTimeout(late);
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await answers(port, child))) {
    await stop();
    throw new Error(`SecantusDB does not start: ${said.trim().split('\n').at(-1) ?? ''}`);
  }
  return { url: `mongodb://127.0.0.1:${port}`, name: `SecantusDB ${secantusVersion}`, stop };
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + 30_000; Date.now() < until && child.exitCode === null;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => { socket.destroy(); resolve(true); }).once('error', () => resolve(false));
    });
    if (open) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
