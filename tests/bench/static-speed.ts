import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fullBuild, writeSnapshot } from '../../cms/publishing/full-build.ts';
import { root } from '../built-site.ts';
import type { Row } from './row.ts';

const paths = ['/nl', '/ar/topics/debts', '/zh/calendar', '/ti/services/kids-oase'];

async function rate(port: number): Promise<{ readonly perSecond: number; readonly p99: number }> {
  const run = (duration: number) => autocannon({ url: `http://127.0.0.1:${port}`, connections: 50, duration, headers: { 'accept-encoding': 'br' }, requests: paths.map((path) => ({ path })) });
  await run(2);
  const { requests, latency, non2xx } = await run(8);
  if (non2xx > 0) throw new Error(`${non2xx} answers on port ${port} were not 200.`);
  return { perSecond: requests.average, p99: latency.p99 };
}

/** Requests per second of the real static server in a process of its own, beside nginx with one worker on the same files in the same run. */
export async function staticSpeed(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const port = 20_000 + (process.pid % 20_000);
  let site = '';
  try {
    await writeSnapshot(folder, startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
    site = await fullBuild(root, folder);
    const own = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'static-server.ts'), site, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => own.stdout.once('data', resolve));
    const ours = await rate(port).finally(() => own.kill());
    const nginx = await nginxRate(folder, site, port + 1);
    return [
      { what: 'static requests, 50 connections, brotli', target: '', measured: `${Math.round(ours.perSecond)}/s, p99 ${ours.p99} ms`, reached: undefined },
      nginx
        ? { what: `the same beside nginx with one worker (${Math.round(nginx.perSecond)}/s, p99 ${nginx.p99} ms)`, target: '≥ 0.5 of its rate', measured: (ours.perSecond / nginx.perSecond).toFixed(2), reached: ours.perSecond >= 0.5 * nginx.perSecond }
        : { what: 'the same beside nginx', target: '≥ 0.5 of its rate', measured: 'nginx is not installed', reached: undefined },
    ];
  } finally {
    await rm(site, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  }
}

async function nginxRate(folder: string, site: string, port: number) {
  if (spawnSync('nginx', ['-v']).status !== 0) return undefined;
  const config = join(folder, 'nginx.conf');
  // The same pages, compressed beforehand as ours are, found through the usual try_files; compressing on the fly would be no match.
  for (const path of paths) spawnSync('gzip', ['-9kf', join(site, `${path.slice(1)}.html`)]);
  await writeFile(config, `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 512; }
http { access_log off; types { text/html html; text/css css; } default_type text/html; sendfile on; gzip_static on; etag on;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${site}; location / { try_files $uri $uri.html =404; } } }
`);
  const nginx = spawn('nginx', ['-p', folder, '-c', config], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return rate(port).finally(() => nginx.kill());
}
