import { describe, expect, test } from 'vitest';
import { fileSize } from '../../../site/views/file-size.ts';
import { figureRows } from '../../../site/views/figures.ts';

const row = (label: string, value: number, about = false) => ({ label, value, about });

describe('figures', () => {
  test('each bar is as long as its number, the longest 100', () => {
    const rows = figureRows([row('energy', 22), row('tutoring', 19), row('kids', 8)], 'nl');
    expect(rows.map(({ share }) => share)).toEqual([100, 86.4, 36.4]);
    expect(rows.map(({ number, value }) => [number, value])).toEqual([['22', 22], ['19', 19], ['8', 8]]);
  });

  test('numbers are grouped as the language does, in Latin digits', () => {
    expect(figureRows([row('contacts', 1367)], 'nl')[0]?.number).toBe('1.367');
    expect(figureRows([row('contacts', 1367)], 'en')[0]?.number).toBe('1,367');
    for (const lang of ['ar', 'fa', 'am', 'ti'] as const) expect(figureRows([row('contacts', 365)], lang)[0]?.number).toBe('365');
  });

  test('nothing to draw is no bar, not a broken one', () => {
    expect(figureRows([], 'nl')).toEqual([]);
    expect(figureRows([row('none', 0), row('less', -5)], 'nl').map(({ share }) => share)).toEqual([0, 0]);
  });

  test('sizes of files, in words of the language', () => {
    expect(fileSize('nl', 240_000)).toBe('240 kB');
    expect(fileSize('nl', 1_234_567)).toBe('1,2 MB');
    expect(fileSize('nl', 12)).toBe('1 kB');
    expect(fileSize('ar', 240_000)).toContain('240');
  });
});
