import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'libsql';
import { questionsDone } from '../../content/codes/question-done.ts';
import { spokenLanguages } from '../../content/codes/spoken-languages.ts';
import { addDays } from '../../content/dates/days.ts';
import { signedInAdmin, wholeServer, type WholeServer } from '../whole-server.ts';
import { quantile, type Row, seconds } from './row.ts';

const many = 50_000;
const opens = 20;

/** The dashboard and the figures of a year in the admin of the whole server, with a log of 50,000 questions of two years; and the page on which one is noted. */
export async function questions(): Promise<Row[]> {
  const server = await wholeServer();
  try {
    const headers = await signedInAdmin(server);
    const today = new Date().toISOString().slice(0, 10);
    fill(server, today);
    const rows: Row[] = [];
    for (const [what, path] of [['the dashboard, with this week and what is rising', '/admin'], ['the figures of a year', `/admin/figures?year=${today.slice(0, 4)}`], ['the page of the log', '/api/question-log']] as const) {
      const times = await timesOf(`${server.url}${path}`, headers);
      const p95 = quantile(times, 0.95);
      rows.push({ what: `${what}, ${many.toLocaleString('en')} questions, ${opens} times (p50 ${seconds(quantile(times, 0.5))})`, target: 'p95 ≤ 1 s', measured: `p95 ${seconds(p95)}`, reached: p95 <= 1000 });
    }
    return rows;
  } finally {
    await server.stop();
  }
}

function fill({ dataDir }: WholeServer, today: string): void {
  const database = new Database(join(dataDir, 'database.sqlite'));
  database.exec('PRAGMA busy_timeout = 5000; BEGIN');
  const insert = database.prepare('INSERT INTO questions (key, day, topic, language, done) VALUES (?, ?, ?, ?, ?)');
  const topics = ['debts', 'housing', 'energy', 'work', 'letters', 'other'];
  for (let n = 0; n < many; n++) insert.run(randomUUID(), addDays(today, -(n % 730)), topics[n % topics.length] ?? '', spokenLanguages[n % 17] ?? '', questionsDone[n % questionsDone.length] ?? '');
  database.exec('COMMIT');
  database.close();
}

async function timesOf(url: string, headers: Readonly<Record<string, string>>): Promise<number[]> {
  const times: number[] = [];
  for (let n = -3; n < opens; n++) {
    const began = performance.now();
    const answer = await fetch(url, { headers });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
    if (n >= 0) times.push(performance.now() - began);
  }
  return times;
}
