import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent } from 'node:http';
import Database from 'libsql';
import { newTicket } from '../../cms/signup/http/ticket.ts';
import { partyOf } from '../crowd.ts';
import { databaseAt, mongoServer } from '../mongo-server.ts';
import { posted } from './posted.ts';
import { quantile, type Row } from './row.ts';
import { benchNow, open, scarce } from './sign-up-content.ts';

const seconds = 8;
const side = 24;

/** Sign-ups over HTTP, server and client in processes of their own on the same machine; on SQLite, then on the MongoDB server of the tests. */
export async function signUps(): Promise<Row[]> {
  const mongo = await mongoServer();
  const rows: Row[] = [];
  try {
    for (const database of ['SQLite', mongo.name] as const) rows.push(...(await measured(database, database === 'SQLite' ? '' : databaseAt(mongo.url, `bench-${process.pid}`))));
  } finally {
    await mongo.stop();
  }
  return rows;
}

async function measured(database: string, DATABASE_URL: string): Promise<Row[]> {
  const sqlite = DATABASE_URL === '';
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const child = fork(join(import.meta.dirname, 'sign-up-server.ts'), { env: { ...process.env, DATA_DIR: folder, DATABASE_URL, PAYLOAD_SECRET: 'only for tests', SITE_URL: 'http://localhost:3000' }, execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const heard = <T>() => new Promise<T>((resolve, reject) => { child.once('message', (message) => resolve(message as T)); child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`))); });
  try {
    const { url } = await heard<{ url: string }>();
    const agent = new Agent({ keepAlive: true, maxSockets: 1000 });
    let turn = 0;
    const signUp = async (sitting: string) => {
      const mine = turn++;
      const body = new URLSearchParams({ name: 'Gast', phone: '0612345678', adults: String(partyOf(mine)), step: 'send', ticket: newTicket('only for tests', sitting, benchNow - 5000) }).toString();
      const { status, milliseconds } = await posted(agent, `${url}/nl/events/${sitting.replace(/-(\d{4}-.*)$/, '/$1')}`, body, `10.${mine >> 16}.${(mine >> 8) & 255}.${mine & 255}`);
      if (status !== 200) throw new Error(`A sign-up was answered with ${status}.`);
      return milliseconds;
    };
    for (let n = 0; n < 50; n++) await signUp(open);
    const lone: number[] = [];
    for (let n = 0; n < 300; n++) lone.push(await signUp(open));
    const until = performance.now() + seconds * 1000;
    const busy: number[] = [];
    await Promise.all(Array.from({ length: side }, async () => { while (performance.now() < until) busy.push(await signUp(open)); }));
    const began = performance.now();
    await Promise.all(Array.from({ length: 1000 }, () => signUp(scarce)));
    const crowd = performance.now() - began;
    child.send('how many');
    const { held, rows } = await heard<{ held: number; rows: number }>();
    if (held > 60 || rows !== 1000) throw new Error(`${held} seats were given to ${rows}.`);
    const [p50, p99] = [quantile(lone, 0.5), quantile(lone, 0.99)];
    const rate = busy.length / seconds;
    return [
      { what: `${database}: lone sign-ups one after the other, over HTTP (p50 ${p50.toFixed(1)} ms)`, target: 'p99 ≤ 40 ms', measured: `p99 ${p99.toFixed(1)} ms`, reached: p99 <= 40 },
      { what: `${database}: sustained for ${seconds} s, ${side} at a time, p50 ${quantile(busy, 0.5).toFixed(0)} ms, p99 ${quantile(busy, 0.99).toFixed(0)} ms`, target: sqlite ? '≥ 300 per second' : '', measured: `${Math.round(rate)} per second`, reached: sqlite ? rate >= 300 : undefined },
      ...(sqlite ? [{ what: 'beside it: rows inserted one by one into a file of the same driver, each kept (FULL)', target: '', measured: `${rawInserts(folder)} per second`, reached: undefined }] : []),
      { what: `${database}: a crowd of 1,000 for 60 seats, all answered, ${held} seats given`, target: sqlite ? '≤ 5 s' : '', measured: `${(crowd / 1000).toFixed(1)} s`, reached: sqlite ? crowd <= 5000 : undefined },
    ];
  } finally {
    child.removeAllListeners('exit');
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

function rawInserts(folder: string): number {
  const database = new Database(join(folder, 'raw.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE raw (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = database.prepare('INSERT INTO raw (text) VALUES (?)');
  const began = performance.now();
  let count = 0;
  for (; performance.now() - began < 1500; count++) insert.run('a name, a number and what they eat');
  database.close();
  return Math.round(count / ((performance.now() - began) / 1000));
}
