import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fullBuildSpeed } from './full-build.ts';
import { lighthouse } from './lighthouse.ts';
import { pageWeight } from './page-weight.ts';
import { publishingSpeed } from './publishing-speed.ts';
import { beside } from './beside.ts';
import type { Row } from './row.ts';
import { processorTime, stolenSince } from './stolen.ts';
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
  const before = processorTime();
  const rows = await measure();
  const stolen = stolenSince(before);
  for (const { what, target, measured, reached } of rows) {
    const line = `| ${what} | ${target} | ${measured} | ${reached === undefined ? '' : reached ? 'yes' : '**no**'} | ${stolen} % |`;
    process.stdout.write(`${line}\n`);
    lines.push(line);
  }
}
if (chosen.length === 0) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${process.platform}, Node ${process.version}`;
  await writeFile(join(import.meta.dirname, 'results.md'), `# Measured

By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; machine: ${machine}. Client and server share its processors. *Withheld*: how much of the
processor time that was asked for during that part the machine's host gave to others; figures with much of it are slower than the program is.

| what | target | measured | reached | withheld |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

${beside}`);
}
process.exit(0);
