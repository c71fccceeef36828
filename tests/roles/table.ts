import { readFile, writeFile } from 'node:fs/promises';
import { everybody, type Somebody } from './attempt.ts';

/** For each collection and global, for each thing that can be tried, the doors that each role gets through: `R` the REST interface, `L` the Local API with access, `A` the page of the admin. */
export type Table = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Somebody, string>>>>>>;

const file = new URL('table.md', import.meta.url);
const cell = (doors: string): string => doors || '–';

/** The table as a person reads it: what is the same for several collections stands once. */
export function written(table: Table): string {
  const parts = Map.groupBy(Object.entries(table), ([, rows]) => JSON.stringify(rows));
  const sections = [...parts.values()].map((some) => {
    const [, rows] = some[0]!;
    const lines = Object.entries(rows).map(([what, who]) => `| ${what} | ${everybody.map((one) => cell(who[one])).join(' | ')} |`);
    return [`## ${some.map(([name]) => name).join(', ')}`, '', `| | ${everybody.join(' | ')} |`, `|---|${everybody.map(() => '---|').join('')}`, ...lines].join('\n');
  });
  return `${preface}\n\n${sections.join('\n\n')}\n`;
}

const preface = `# Who may do what

Every role, and who is not signed in, × every collection and global × everything that can be tried × every door. A door that opens is named: \`R\` the REST interface, \`L\` the Local API with
access, \`A\` the page of the admin; \`–\` is none. A translator has the languages ar and fa. *text ar* changes the Arabic text, *shared* what all languages share, *opened* a field that a collection
gives to one role more; *in ar* is the same with Arabic as the language of the request. \`tests/integration/role-sweep.test.ts\` tries all of it and compares. A collection that is not
here fails that test. After a change that is meant: \`ROLE_TABLE=write\` before the test writes this file; read what changed, line by line.`;

export const stored = (): Promise<string> => readFile(file, 'utf8');
export const store = (text: string): Promise<void> => writeFile(file, text);
