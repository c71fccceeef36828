import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fullBuildSpeed } from './full-build.ts';
import { lighthouse } from './lighthouse.ts';
import { pageWeight } from './page-weight.ts';
import { publishingSpeed } from './publishing-speed.ts';
import type { Row } from './row.ts';
import { staticSpeed } from './static-speed.ts';
import { wholeServer } from './whole-server.ts';

/** `npm run bench`: measures one part after the other and writes `tests/bench/results.md`. A name chooses parts; then nothing is written. */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  'page-weight': pageWeight, 'static-speed': staticSpeed, 'full-build': fullBuildSpeed, 'publishing-speed': publishingSpeed, 'whole-server': wholeServer, lighthouse,
};
const chosen = process.argv.slice(2);
const lines: string[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stdout.write(`\n── ${name}\n`);
  for (const { what, target, measured, reached } of await measure()) {
    const line = `| ${what} | ${target} | ${measured} | ${reached === undefined ? '' : reached ? 'yes' : '**no**'} |`;
    process.stdout.write(`${line}\n`);
    lines.push(line);
  }
}
if (chosen.length === 0) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${process.platform}, Node ${process.version}`;
  await writeFile(join(import.meta.dirname, 'results.md'), `# Measured

By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; machine: ${machine}. Client and server share its processors.

| what | target | measured | reached |
| --- | --- | --- | --- |
${lines.join('\n')}
`);
}
process.exit(0);
