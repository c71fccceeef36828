import type { DateField, Field, NumberField, TextField } from 'payload';
import { date, number, text } from 'payload/shared';
import { endBeforeStart } from '../validation/end-before-start.ts';
import { sentence } from '../validation/sentence.ts';

type Validation = (value: unknown, options: { siblingData: Record<string, unknown>; req: Parameters<typeof sentence>[0] }) => unknown;
const usual = { date, number, text } as unknown as Record<'date' | 'number' | 'text', Validation>;

/** An end that must not come before the start in the field `start` beside it; the field's own rules stay. */
export function notAfter(start: string, end: DateField | NumberField | TextField): Field {
  const own = (end.validate as Validation | undefined) ?? usual[end.type];
  const validate: Validation = async (value, options) => {
    const said = await own(value, options);
    if (said !== true) return said;
    const words = endBeforeStart(options.siblingData[start], value);
    return words ? sentence(options.req, words) : true;
  };
  return { ...end, validate } as Field;
}
