import type { Typed } from '../../content/forms/sign-up.ts';

/** What was typed into a field, as one text. */
export const typedIn = (typed: Typed, field: string): string => {
  const value = typed[field];
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
};

/** Whether a box with this value was ticked. */
export const isTicked = (typed: Typed, field: string, value: string): boolean => [typed[field] ?? []].flat().includes(value);
