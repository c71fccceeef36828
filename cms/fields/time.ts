import type { DateField, TextField } from 'payload';
import { notAClockTime } from '../validation/clock-time.ts';
import { plain } from './plain.ts';
import { adminOf, type FieldOptions, type Words } from './words.ts';

/** A day on the foundation's calendar. Payload keeps a moment of that day in UTC; its first ten characters are the day (`dayOf`). */
export const day = (name: string, label: Words, options: FieldOptions = {}): DateField => ({
  type: 'date', name, label, required: options.required ?? false,
  admin: { ...adminOf(options), date: { pickerAppearance: 'dayOnly', displayFormat: 'dd-MM-yyyy' } },
});

/** `YYYY-MM-DD` of what a `day` field holds; nothing when it is empty. */
export const dayOf = (value: string | Date | null | undefined): string | undefined =>
  value ? (typeof value === 'string' ? value : value.toISOString()).slice(0, 10) : undefined;

/** A time on the Dutch clock, `HH:MM`. */
export const clock = (name: string, label: Words, options: FieldOptions & { check?: (value: unknown) => Words | undefined } = {}): TextField => {
  const field = plain(name, label, { ...options, check: notAClockTime });
  return { ...field, admin: { ...field.admin, placeholder: '18:00' } } as TextField;
};
