import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { beside } from './beside.ts';
import type { Row } from './row.ts';

const file = join(import.meta.dirname, 'results.md');
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${process.platform}, Node ${process.version}`;
const head = `# Measured

By \`npm run bench\`, each part with its day and machine. Client and server share the machine's processors. *Withheld*: how much of the processor time that was
asked for the host of a virtual machine gave to others meanwhile; figures with much of it are slower than the program is. A part with more than 15 % is
measured up to three times, and the least disturbed counts.
`;

/** Writes the section of one part of the benchmarks into `results.md`; the others stay. */
export function keepResults(part: string, rows: readonly Row[], withheld: number, order: readonly string[]): void {
  const sections = new Map(before().split(/^## /m).slice(1).map((section) => [section.split('\n', 1)[0] ?? '', section] as const));
  const lines = rows.map(({ what, target, measured, reached }) => `| ${what} | ${target} | ${measured} | ${reached === undefined ? '' : reached ? 'yes' : '**no**'} |`);
  sections.set(part, `${part}\n\n${new Date().toISOString().slice(0, 10)}, ${machine}; ${withheld} % withheld.\n\n| what | target | measured | reached |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n\n`);
  const body = order.flatMap((name) => sections.get(name) ?? []).map((section) => `## ${section.trimEnd()}\n`).join('\n');
  writeFileSync(file, `${head}\n${body}\n${beside}`);
}

function before(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
