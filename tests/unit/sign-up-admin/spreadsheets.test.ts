import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportTable } from '../../../cms/signup/admin/export-table.ts';
import { speechIn } from '../../../cms/signup/admin/speech.ts';
import { safeCell, toCsv, toXlsx } from '../../../cms/signup/admin/spreadsheets.ts';
import { row } from './rows.ts';

const speech = speechIn('nl', 'Europe/Amsterdam');

/** Reads such a CSV as a spreadsheet does: quotes, doubled quotes, semicolons, line ends. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const text = csv.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') { cell += '"'; at++; } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ';') { cells.push(cell); cell = ''; } else if (!quoted && sign === '\r' && text[at + 1] === '\n') { rows.push([...cells, cell]); cells = []; cell = ''; at++; } else cell += sign;
  }
  return rows;
}

/** Texts that try: a formula sign behind anything that a spreadsheet may skip. */
const hostile = fc.tuple(fc.constantFrom('', ' ', '\t', '\r', '\n', '\u200b', '\ufeff', '"', ';', '\u0000'), fc.constantFrom('=', '+', '-', '@', '＝', '\t=', '\r@', ''), fc.string({ unit: 'binary' })).map((parts) => parts.join(''));

it('exports no cell that is a formula, and loses no cell', () => {
  fc.assert(fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 5 }), (rows) => {
    const csv = toCsv({ head: ['a', 'b', 'c'], rows });
    expect(csv.startsWith('\ufeff"a";"b";"c"\r\n')).toBe(true);
    const cells = read(csv);
    expect(cells.map((line) => line.length)).toEqual([3, ...rows.map(() => 3)]);
    for (const cell of cells.flat()) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/u);
    for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\t\r\n]/u);
  }));
});
it('leaves harmless text as it is, and a number of a telephone as text', () => {
  expect(safeCell('Amina')).toBe('Amina');
  expect(safeCell('نادية')).toBe('نادية');
  expect(safeCell('+31612345678')).toBe('\'+31612345678');
  expect(toCsv({ head: ['a'], rows: [['zegt "ja"; goed']] })).toContain('"zegt ""ja""; goed"');
});
it('writes an Excel file of text cells alone', async () => {
  const file = await toXlsx({ head: ['Naam'], rows: [['=1+1'], ['+31612345678'], ['a\u0000<b>&'], ['007']] });
  const xml = unzipped(file);
  const sheet = xml.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? '';
  expect(sheet).toContain('<c ');
  expect(sheet).not.toMatch(/<f[ >]/);
  expect([...sheet.matchAll(/<c [^>]*>/g)].every(([cell]) => /t="(?:s|inlineStr)"/.test(cell))).toBe(true);
  const all = xml.map(([, text]) => text).join('');
  expect(all).toContain('=1+1');
  expect(all).not.toContain('\u0000');
});
it('has a column for what is asked, and none for what is not', () => {
  const table = exportTable([row({ answers: { name: 'Amina', diets: ['halal'] } })], ['diets'], speech);
  expect(table.head).toContain('Dieet');
  expect(table.head).not.toContain('Allergie');
  expect(table.rows[0]?.length).toBe(table.head.length);
  expect(table.rows[0]?.[table.head.indexOf('Dieet')]).toBe('Halal');
});

/** Names and texts of the files in a zip. */
function unzipped(zip: Buffer): [string, string][] {
  const files: [string, string][] = [];
  // From the directory at the end: sizes there are always right.
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')) {
    const [method, packed, nameLength, start] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const data = zip.subarray(from, from + packed);
    files.push([zip.toString('utf8', at + 46, at + 46 + nameLength), (method === 8 ? inflateRawSync(data) : data).toString('utf8')]);
  }
  return files;
}
