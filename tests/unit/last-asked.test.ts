import { expect, it } from 'vitest';
import { LastAsked } from '../../cms/server/last-asked.ts';

it('keeps what was asked for last, never more than it may, and makes the rest anew', () => {
  const kept = new LastAsked<string>(10);
  const made: string[] = [];
  const ask = (key: string, bytes = 4) => kept.get(key, () => { made.push(key); return [key, bytes]; });
  ['a', 'b', 'a', 'c', 'a', 'b', 'big', 'a'].forEach((key) => expect(ask(key, key === 'big' ? 11 : 4)).toBe(key));
  expect(made).toEqual(['a', 'b', 'c', 'b', 'big']);
});
