import { adminSpeed } from './admin-speed.ts';
import { fullBuildSpeed } from './full-build.ts';
import { lighthouse } from './lighthouse.ts';
import { pageWeight } from './page-weight.ts';
import { publishingSpeed } from './publishing-speed.ts';
import { questions } from './questions.ts';
import { keepResults } from './results-file.ts';
import type { Row } from './row.ts';
import { searchSpeed } from './search.ts';
import { signUps } from './sign-ups.ts';
import { staticSpeed } from './static-speed.ts';
import { processorTime, stolenSince } from './stolen.ts';
import { wholeServer } from './whole-server.ts';

/** `npm run bench`: measures one part after the other and writes each into `tests/bench/results.md`. Names choose parts. */
const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  'page-weight': pageWeight, 'static-speed': staticSpeed, 'full-build': fullBuildSpeed, 'publishing-speed': publishingSpeed, 'whole-server': wholeServer, 'admin-speed': adminSpeed, lighthouse, 'sign-ups': signUps, questions, search: searchSpeed,
};
const chosen = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stdout.write(`\n── ${name}\n`);
  const { rows, withheld } = await undisturbed(measure);
  for (const { what, target, measured, reached } of rows) process.stdout.write(`${reached === false ? '✗' : ' '} ${what}: ${measured}${target ? ` (${target})` : ''}\n`);
  keepResults(name, rows, withheld, Object.keys(parts));
}
process.exit(0);

/** Where the host withheld much of the processor it is measured again, three times at most; the least disturbed time counts. */
async function undisturbed(measure: () => Promise<Row[]>): Promise<{ readonly rows: Row[]; readonly withheld: number }> {
  let best: { readonly rows: Row[]; readonly withheld: number } | undefined;
  for (let time = 0; time < 3 && (best === undefined || best.withheld > 15); time++) {
    const before = processorTime();
    const rows = await measure();
    const withheld = stolenSince(before);
    process.stdout.write(`  (${withheld} % withheld)\n`);
    if (best === undefined || withheld < best.withheld) best = { rows, withheld };
  }
  return best ?? { rows: [], withheld: 0 };
}
