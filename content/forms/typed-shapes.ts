import { z } from 'zod';
import { latinDigits } from './digits.ts';

// These only bring what was typed into order and refuse nothing, so that all faults are found at once, by whoever looks at the whole form.

/** One value: a field that was sent twice counts once; signs that cannot be seen are left out. */
export const single = z.union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')]).default('').transform((text) => text.replace(/(?![\n\t])\p{Cc}/gu, ''));
/** One line without superfluous spaces. */
export const line = single.transform((text) => text.replace(/\s+/gu, ' ').trim());
/** Several lines. */
export const lines = single.transform((text) => text.replace(/\r\n?/g, '\n').trim());
/** A text of digits, whatever digits were typed, without the marks of direction that come with what is pasted. */
export const digits = single.transform((text) => latinDigits(text).replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim());
/** Any number of values. */
export const several = z.union([z.string(), z.array(z.string())]).optional().transform((given) => [given ?? []].flat());
/** Whether a box was ticked. */
export const ticked = several.transform((given) => given.some((value) => value !== ''));

/** Characters as people count them. */
export const length = (text: string): number => [...text].length;
