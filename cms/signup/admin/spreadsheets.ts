import writeXlsxFile from 'write-excel-file/node';
import type { ExportTable } from './export-table.ts';

/** Signs that begin a formula in some spreadsheet, with blanks or signs that cannot be seen before them; the wide ones count in East Asia. */
const formula = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠\t\r\n]/u;
/** What no XML file may hold. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const writable = (cell: string): string => cell.toWellFormed().replace(unwritable, '');

/** A cell that no spreadsheet takes for a formula: an apostrophe before it makes it text (OWASP, “CSV injection”). */
export function safeCell(cell: string): string {
  const text = writable(cell);
  return formula.test(text) ? `'${text}` : text;
}

/** UTF-8 with a mark that says so, and semicolons: what a Dutch Excel opens by a double click. Every cell in quotes. */
export function toCsv({ head, rows }: ExportTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(';');
  return `\ufeff${[head, ...rows].map((cells) => `${line(cells)}\r\n`).join('')}`;
}

/** The same as an Excel file. Each cell is text, so none can be a formula or lose the zero of a number. */
export function toXlsx({ head, rows }: ExportTable): Promise<Buffer> {
  const text = (value: string) => ({ value: writable(value), type: String });
  const widths = head.map((name, at) => ({ width: Math.min(40, Math.max(10, name.length + 2, ...rows.map((row) => (row[at] ?? '').length + 2))) }));
  return writeXlsxFile([head.map((name) => ({ ...text(name), fontWeight: 'bold' as const })), ...rows.map((row) => row.map(text))], { columns: widths, stickyRowsCount: 1 }).toBuffer();
}
