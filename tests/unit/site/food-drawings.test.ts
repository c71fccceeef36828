import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foodSheet } from '../../../site/icons/food-sheet.ts';

it('holds the drawings of food as Lucide has them', () => {
  expect(readFileSync(new URL('../../../site/drawings/food.svg', import.meta.url), 'utf8')).toBe(foodSheet());
});
