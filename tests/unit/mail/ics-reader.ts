import { expect } from 'vitest';

/** A line of a calendar file: its name, its parameters and its value. */
export interface Line { readonly name: string; readonly parameters: string; readonly value: string }

/** Lines of a valid file, unfolded. Expects CRLF, at most 75 octets in a line, begin and end in pairs, and what RFC 5545 requires. */
export function readCalendar(file: string): readonly Line[] {
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  const lines = file.replaceAll('\r\n ', '').trimEnd().split('\r\n').map((line): Line => {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    return { name, parameters: parameters.slice(1), value };
  });
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END') expect(open.pop()).toBe(value);
  }
  expect(open).toEqual([]);
  for (const required of ['VERSION', 'PRODID', 'METHOD', 'UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY', 'STATUS']) expect(lines.map(({ name }) => name)).toContain(required);
  expect(lines.find(({ name }) => name === 'DTSTAMP')?.value).toMatch(/^\d{8}T\d{6}Z$/);
  return lines;
}

export const valueOf = (lines: readonly Line[], name: string): string | undefined => lines.slice(lines.findIndex(({ value }) => value === 'VEVENT')).find((line) => line.name === name)?.value;

/** A local time of the entry as a moment, by the rules that the file itself gives for its zone, as a calendar program reads it. */
export function momentOf(lines: readonly Line[], name: 'DTSTART' | 'DTEND'): string {
  const local = valueOf(lines, name) ?? '';
  const zone = lines.find((line) => line.name === 'TZID')?.value;
  expect(lines.slice(lines.findIndex(({ value }) => value === 'VEVENT')).find((line) => line.name === name)?.parameters).toBe(`TZID=${zone}`);
  const wall = (stamp: string) => Date.UTC(+stamp.slice(0, 4), +stamp.slice(4, 6) - 1, +stamp.slice(6, 8), +stamp.slice(9, 11), +stamp.slice(11, 13));
  const at = wall(local);
  const changes: { at: number; offset: string }[] = [];
  lines.forEach(({ name: begin, value: kind }, index) => {
    if (begin !== 'BEGIN' || (kind !== 'STANDARD' && kind !== 'DAYLIGHT')) return;
    const own = (wanted: string) => lines.slice(index).find((line) => line.name === wanted)?.value ?? '';
    const month = Number(/BYMONTH=(\d+)/.exec(own('RRULE'))?.[1]);
    expect(own('RRULE')).toContain('BYDAY=-1SU');
    for (const year of [+local.slice(0, 4) - 1, +local.slice(0, 4)]) {
      const last = new Date(Date.UTC(year, month, 0));
      last.setUTCDate(last.getUTCDate() - last.getUTCDay());
      changes.push({ at: last.valueOf() + wall(own('DTSTART')) - wall(`${own('DTSTART').slice(0, 8)}T0000`), offset: own('TZOFFSETTO') });
    }
  });
  const { offset = '' } = changes.filter((change) => change.at <= at).sort((a, b) => a.at - b.at).at(-1) ?? {};
  return new Date(at - (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))) * 60_000).toISOString();
}
