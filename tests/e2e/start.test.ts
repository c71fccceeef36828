import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mongoServer } from '../mongo-server.ts';
import { type WholeServer, freePort, launched, wholeServer } from '../whole-server.ts';

describe('npm start', () => {
  let first: WholeServer;
  beforeAll(async () => { first = await wholeServer(); }, 400_000);
  afterAll(() => rm(first.dataDir, { recursive: true, force: true }));

  it('names its steps with their time, ends with the address and a link for the first admin, and serves', async () => {
    for (const step of ['Open and migrate the database', 'Load the start content', 'Prepare the pages', 'Prepare the admin']) expect(first.output()).toMatch(new RegExp(`✓ ${step} \\(\\d+\\.\\d s\\)`));
    expect(first.setupLink).toContain(first.url);
    expect(await (await fetch(`${first.url}/nl`)).text()).toContain('Leids Steunloket Migranten');
    expect(await (await fetch(`${first.url}/health`)).json()).toMatchObject({ ok: true, database: 'up' });
    expect((await fetch(`${first.url}/`)).headers.get('x-powered-by')).toBeNull();
  });

  it('has no open door for a first user but the link, which works once', async () => {
    expect((await fetch(`${first.url}/admin/create-first-user`)).status).toBe(404);
    expect((await fetch(`${first.url}/api/users/first-register`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"email":"x@example.org","password":"abcdefghijkl"}' })).status).toBe(404);
    const link = new URL(first.setupLink ?? '');
    const send = (fields: Record<string, string>) => fetch(`${first.url}/setup`, { method: 'POST', body: new URLSearchParams({ token: link.searchParams.get('token') ?? '', ...fields }), redirect: 'manual' });
    const person = { email: 'ada@example.org', name: 'Ada', password: 'een lang wachtwoord' };
    expect((await fetch(`${first.url}/setup?token=guess`)).status).toBe(404);
    const short = await send({ ...person, password: 'kort' });
    expect(short.status).toBe(422);
    expect(await short.text()).toMatch(/value="ada@example\.org"/);
    for (let time = 0; time < 3; time++) expect((await fetch(link)).status).toBe(200);
    expect((await send(person)).status).toBe(303);
    expect((await send({ ...person, email: 'eve@example.org' })).status).toBe(404);
    expect((await fetch(link)).status).toBe(404);
  });

  it('stops on SIGTERM within five seconds, with code 0', async () => {
    const began = performance.now();
    expect(await first.stop('SIGTERM', true)).toBe(0);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('starts again without repeating anything, and shows no link any more', async () => {
    const second = await wholeServer(first.dataDir, Number(new URL(first.url).port));
    expect(second.output()).not.toMatch(/Build the|Load the start content|published/);
    expect(second.setupLink).toBeUndefined();
    expect(await second.stop('SIGINT', true)).toBe(0);
  });
});

describe('what is wrong is said in one sentence, with an exit code', () => {
  const end = async (env: Record<string, string>) => {
    const { ended, output } = launched(env);
    return { code: await ended, said: output() };
  };
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'wrong-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('a port in use', async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    const { code, said } = await end({ DATA_DIR: folder, PORT: String(port) });
    other.close();
    expect(code).not.toBe(0);
    expect(said).toMatch(new RegExp(`Port ${port} is in use`));
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('a data folder that cannot be written to', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o500);
    // Root may write anywhere; a file in the folder's place stops even root.
    const place = process.getuid?.() === 0 ? join(folder, 'file') : closed;
    if (process.getuid?.() === 0) await writeFile(place, '');
    const { code, said } = await end({ DATA_DIR: place, PORT: String(await freePort()) });
    expect(code).not.toBe(0);
    expect(said).toMatch(/DATA_DIR .* cannot be written to/);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it.each(['postgres://u:geheim@localhost/db', 'mongodb://127.0.0.1:9/none', 'file:/proc/none/x.sqlite'])('a DATABASE_URL that does not work: %s', async (url) => {
    const { code, said } = await end({ DATA_DIR: join(folder, 'data'), PORT: String(await freePort()), DATABASE_URL: url });
    expect(code).not.toBe(0);
    expect(said).toMatch(/DATABASE_URL/);
    expect(said).not.toMatch(/geheim/);
    expect(said.split('\n').filter((line) => /^\s+at /.test(line))).toEqual([]);
  }, 120_000);

  it('a MongoDB that stands alone, without a replica set', async () => {
    const server = await mongoServer({ alone: true });
    const { code, said } = await end({ DATA_DIR: join(folder, 'data'), PORT: String(await freePort()), DATABASE_URL: `${server.url}/alone` });
    await server.stop();
    expect(code).not.toBe(0);
    expect(said).toMatch(/DATABASE_URL.*this MongoDB stands alone.*start it as a replica set/);
    expect(said.split('\n').filter((line) => /^\s+at /.test(line))).toEqual([]);
  }, 400_000);
});
