import type { FormField } from '../../../content/forms/ask/field.ts';
import { mostMegabytes, readAsk } from '../../../content/forms/ask/read.ts';
import type { FormFault } from '../../../content/forms/fault.ts';
import type { Sent } from './sent.ts';

/** What is not right, found before anything is sent: the same rules as the server's. Only the server looks into files; here it is their size. */
export function faultsIn(fields: readonly FormField[], { typed, files }: Sent, today: string): readonly FormFault[] {
  const read = readAsk(fields, typed, { today, files: Object.fromEntries(Object.entries(files).map(([name, list]) => [name, list.length])) });
  const found = 'faults' in read ? read.faults : [];
  const large = Object.entries(files).flatMap(([field, list]): FormFault[] => (
    !found.some((fault) => fault.field === field) && list.some(({ size }) => size > mostMegabytes * 1024 * 1024) ? [{ field, fault: 'file-large', values: { n: mostMegabytes } }] : []));
  const order = (fault: FormFault) => fields.findIndex(({ name }) => fault.field === name || fault.field.startsWith(`${name}-`));
  return large.length > 0 ? [...found, ...large].sort((a, b) => order(a) - order(b)) : found;
}

/** The day it is in a zone, `YYYY-MM-DD`. */
export function dayNow(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date());
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}
