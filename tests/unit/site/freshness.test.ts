import { expect, test } from 'vitest';
import { freshness } from '../../../site/views/freshness.ts';
import { sample } from './sample-source.ts';

const source = sample({ day: '2026-11-22' });

test('what nobody checked, or longer than six months ago, is old', () => {
  expect(freshness(source, 2023, undefined)).toEqual({ sourceYear: 2023, checkedOn: undefined, old: true });
  expect(freshness(source, 2023, '2026-05-21').old).toBe(true);
  expect(freshness(source, 2023, '2026-05-22').old).toBe(false);
  expect(freshness(source, undefined, '2026-11-22').old).toBe(false);
});
