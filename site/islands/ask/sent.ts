import type { Typed } from '../../../content/forms/sign-up.ts';
import { typedFrom } from '../../../content/forms/typed.ts';

/** What a form is about to send, as its rules read it. */
export interface Sent {
  /** Without files. */
  readonly typed: Typed;
  /** By the name of the field. */
  readonly files: Readonly<Record<string, readonly File[]>>;
}

/** Tells words from files. A file field that was left empty sends a file without a name. */
export function sentIn(data: FormData): Sent {
  const words = new FormData();
  const files: Record<string, File[]> = {};
  for (const [name, value] of data) {
    if (typeof value === 'string') words.append(name, value);
    else if (value.name !== '' || value.size > 0) (files[name] ??= []).push(value);
  }
  return { typed: typedFrom(words), files };
}
