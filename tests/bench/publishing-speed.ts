import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import autocannon from 'autocannon';
import { serveRelease } from '../../cms/server/static.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { generatedSnapshot } from './generated-snapshot.ts';
import { type Row, quantile, seconds } from './row.ts';

/** From the moment a save is committed to the moment the server answers with the new page; the save itself is not in it (see the whole server below). */
async function untilLive(rig: Rig, row: number): Promise<number> {
  const began = performance.now();
  rig.publisher.nudge(row);
  await rig.publisher.settled();
  return performance.now() - began;
}

async function repeated(rig: Rig, change: (turn: number) => number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn++) times.push(await untilLive(rig, change(turn)));
  return quantile(times, 0.5);
}

export async function publishingSpeed(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [pages, textTarget, dateTarget] of [[100, 300, 500], [1000, 500, 1500]] as const) {
    const rig = await publisherRig(generatedSnapshot(pages));
    try {
      if (pages === 100) await rig.improved();
      const event = () => rig.content.snapshot.events['empowerment-room']!;
      const occurrence = () => Object.values(rig.content.snapshot.occurrences).find(({ event: slug, date }) => slug === 'empowerment-room' && date > rig.content.snapshot.day)!;
      const text = await repeated(rig, (turn) => rig.content.save('events', event().slug, { ...event(), summary: { ...event().summary, ar: `${event().summary.ar} ${turn}` } }));
      const date = await repeated(rig, (turn) => rig.content.save('occurrences', occurrence().slug, { ...occurrence(), start: `1${turn}:30` }));
      rows.push({ what: `publish → live, one event’s text in one language, 12 × ${pages}`, target: `≤ ${seconds(textTarget)}`, measured: seconds(text), reached: text <= textTarget });
      rows.push({ what: `publish → live, its date in all languages, 12 × ${pages}`, target: `≤ ${seconds(dateTarget)}`, measured: seconds(date), reached: date <= dateTarget });
      if (pages === 1000) rows.push(...(await everyPage(rig)));
    } finally {
      await rig.stop();
    }
  }
  rows.push(...(await closedToday()));
  return rows;
}

/** "Closed today" on a site with the whole start content: every page shows it. */
async function closedToday(): Promise<Row[]> {
  const rig = await publisherRig(startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }));
  try {
    await rig.improved();
    const { notice } = rig.content.snapshot.globals;
    const [first, all]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < 5; turn++) {
      await untilLive(rig, rig.content.saveGlobals({ notice: { ...notice, kind: turn % 2 === 0 ? 'closed-today' : 'none', date: '2026-11-23' } }));
      const attempt = rig.publisher.state().lastAttempt;
      first.push(attempt?.first ?? NaN);
      all.push(attempt?.milliseconds ?? NaN);
    }
    const [soon, whole] = [quantile(first, 0.5), quantile(all, 0.5)];
    const pages = rig.publisher.state().lastAttempt?.pages ?? 0;
    return [
      { what: 'closed today → home, desk, places and dates in twelve languages, with the start content', target: `≤ ${seconds(3000)}`, measured: seconds(soon), reached: soon <= 3000 },
      { what: `the same on all of its ${pages} files`, target: `≤ ${seconds(15_000)}`, measured: seconds(whole), reached: whole <= 15_000 },
    ];
  } finally {
    await rig.stop();
  }
}

/** A change that every page shows, while residents go on reading. */
async function everyPage(rig: Rig): Promise<Row[]> {
  const server: Server = createServer((request, response) => serveRelease(rig.live, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/nl/topics/debts`;
  const settings = rig.content.snapshot.globals.settings;
  const load = autocannon({ url, connections: 4, overallRate: 200, duration: 120, headers: { 'accept-encoding': 'br' } });
  const time = await untilLive(rig, rig.content.saveGlobals({ settings: { ...settings, phone: '071-123 45 67' } }));
  load.stop();
  const { latency, non2xx, errors } = await load;
  server.closeAllConnections();
  const pages = rig.publisher.state().lastAttempt?.pages ?? 0;
  return [
    { what: `a change on every page (${pages} files), 12 × 1,000`, target: '≤ 60 s', measured: seconds(time), reached: time <= 60_000 },
    { what: `requests meanwhile (200/s, ${non2xx + errors} failed): p99`, target: '≤ 30 ms', measured: `${latency.p99} ms`, reached: latency.p99 <= 30 && non2xx + errors === 0 },
  ];
}
