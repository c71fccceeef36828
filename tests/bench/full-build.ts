import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../built-site.ts';
import { filesIn } from '../files-in.ts';
import { generatedSnapshot } from './generated-snapshot.ts';
import { type Row, megabytes, seconds } from './row.ts';

/** `astro build` of 12 × 1,000 pages as a whole process, with its peak memory. */
export async function fullBuildSpeed(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'snapshot.json');
    await writeFile(file, JSON.stringify(generatedSnapshot(1000)));
    const began = performance.now();
    const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent', '--outDir', join(folder, 'site')], { cwd: root, env: { ...process.env, SNAPSHOT: file, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }, stdio: 'inherit' });
    let peak = 0;
    const watch = setInterval(() => {
      void readFile(`/proc/${child.pid}/status`, 'utf8').then((status) => { peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024); }, () => {});
    }, 200);
    const code = await new Promise((resolve) => child.once('close', resolve));
    clearInterval(watch);
    if (code !== 0) throw new Error(`The full build stopped with code ${code}.`);
    const milliseconds = performance.now() - began;
    const pages = (await filesIn(join(folder, 'site'))).filter((name) => name.endsWith('.html') || name.endsWith('.ics') || name.endsWith('news.xml')).length;
    const speed = pages / (milliseconds / 1000);
    return [{ what: `full build, ${pages} pages (12 × 1,000), whole process, ${seconds(milliseconds)}`, target: '≥ 300 pages/s', measured: `${Math.round(speed)} pages/s, peak memory ${megabytes(peak)}`, reached: speed >= 300 }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
