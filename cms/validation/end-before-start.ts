import type { Words } from '../fields/words.ts';

const filled = (value: unknown): value is string | number => typeof value === 'number' || (typeof value === 'string' && value !== '');
const shown = (value: string | number) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10).split('-').toReversed().join('-') : value);

/** The refusal of an end before its start (two times, two days or two numbers), or nothing. Clock times may not be equal; days and numbers may. */
export function endBeforeStart(start: unknown, end: unknown): Words | undefined {
  const [from, to] = [start, end].map((value) => (value instanceof Date ? value.toISOString() : value));
  if (!filled(from) || !filled(to) || typeof from !== typeof to) return undefined;
  const clocks = typeof from === 'string' && from.includes(':') && !from.includes('T');
  const wrong = typeof from === 'string' && from.includes('-') ? String(to).slice(0, 10) < from.slice(0, 10) : to < from || (clocks && to === from);
  return wrong ? { nl: `Het einde (${shown(to)}) komt niet na het begin (${shown(from)}).`, en: `The end (${shown(to)}) does not come after the start (${shown(from)}).` } : undefined;
}
