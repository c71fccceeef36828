import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeEnvironment, nodeFlags } from '../cms/server/node-flags.mjs';
import { root } from './built-site.ts';

export interface WholeServer {
  readonly url: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** The one-time link for the first admin, while there is none. */
  readonly setupLink: string | undefined;
  /** Milliseconds from the start of the process until it told its address. */
  readonly readyAfter: number;
  output(): string;
  /** Resident memory in bytes: now, and the most it ever was. */
  memory(): Promise<{ readonly now: number; readonly peak: number }>;
  /** Sends the signal and waits for the end; answers the exit code. The data stays when `keepData`. */
  stop(signal?: NodeJS.Signals, keepData?: boolean): Promise<number | null>;
}

/** The real `npm start`, on a data folder and a port of its own. */
export async function wholeServer(given?: string, givenPort?: number): Promise<WholeServer> {
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'server-')));
  const port = givenPort ?? (await freePort());
  const began = performance.now();
  const { child, output, ended } = launched({ DATA_DIR: dataDir, PORT: String(port), SITE_URL: `http://localhost:${port}` });
  const url = `http://localhost:${port}`;
  let readyAfter = 0;
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (readyAfter === 0 && output().includes(`\n  ${url}\n`)) readyAfter = performance.now() - began;
      if (readyAfter > 0) setTimeout(resolve, 150);
    });
    void ended.then((code) => reject(new Error(`The server ended with ${code} before it was ready.\n${output()}`)));
  });
  return {
    url, dataDir, child, readyAfter, output,
    setupLink: /http\S+\/setup\?token=\S+/.exec(output())?.[0],
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024;
      return { now: kilobytes('VmRSS'), peak: kilobytes('VmHWM') };
    },
    async stop(signal = 'SIGTERM', keepData = false) {
      child.kill(signal);
      const code = await ended;
      if (!keepData) await rm(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

/** Starts the server's own process, without the installing launcher. */
export function launched(env: Readonly<Record<string, string>>): { readonly child: ChildProcess; output(): string; readonly ended: Promise<number | null> } {
  // Without a browser: what is printed in the background is proved elsewhere, and would run beside what is measured here.
  const child = spawn(process.execPath, [...nodeFlags, join(root, 'cms/server/main.ts')], { cwd: root, env: { ...nodeEnvironment, ...withoutTestSettings(), CHROMIUM_PATH: 'none', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => { output += chunk.toString(); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, output: () => output, ended };
}

/** What a person's shell would give: nothing that the test runner or another test has set. */
function withoutTestSettings(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _vitest, DATA_DIR: _data, DATABASE_URL: _database, DATABASE_PUSH: _push, PAYLOAD_SECRET: _secret, SITE_URL: _site, PORT: _port, ...rest } = process.env;
  return rest as NodeJS.ProcessEnv;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Makes the first admin through the set-up link and answers the headers of a signed-in request. */
export async function signedInAdmin(server: WholeServer): Promise<Record<string, string>> {
  const [email, password] = ['ada@example.org', 'een lang wachtwoord'];
  const token = new URL(server.setupLink ?? 'http://none/').searchParams.get('token') ?? '';
  await fetch(`${server.url}/setup`, { method: 'POST', body: new URLSearchParams({ token, email, password, name: 'Ada' }), redirect: 'manual' });
  const login = await fetch(`${server.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email, password }) });
  const cookie = /payload-token=[^;]+/.exec(login.headers.get('set-cookie') ?? '')?.[0];
  if (!cookie) throw new Error(`The first admin cannot sign in: ${login.status}`);
  return { Cookie: cookie, Origin: server.url, 'Content-Type': 'application/json' };
}
