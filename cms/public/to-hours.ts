import { numberOf, plainOf, rowsOf } from './stored-field.ts';

/** Opening hours per weekday; a row that nobody finished is left out. */
export const toHours = (rows: unknown) => rowsOf(rows).flatMap((row) => {
  const [weekday, from, to] = [numberOf(row.weekday), plainOf(row.from), plainOf(row.to)];
  return weekday && from && to ? [{ weekday, from, to }] : [];
});
