import { fieldNames } from '../../../content/answers.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { boxes, fillIn, inputsOf } from '../fill-in.ts';

const notKept: readonly string[] = [fieldNames.step, fieldNames.ticket, fieldNames.trap];
/** A browser that keeps nothing loses nothing but the draft. */
const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Keeps what could not be sent, until the window is closed. Never of a report, never files. */
export const keepDraft = (key: string, typed: Typed): void => {
  quietly(() => sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(Object.entries(typed).filter(([name]) => !notKept.includes(name))))));
};
export const forgetDraft = (key: string): void => {
  quietly(() => sessionStorage.removeItem(key));
};

/** Fills in what was kept, and says whether there was anything. A form in which something stands already is left as it is. */
export function restoreDraft(key: string, form: HTMLFormElement): boolean {
  const draft = quietly(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Typed | null);
  const inputs = inputsOf(form);
  if (!draft || inputs.some((input) => (boxes(input) ? input.checked : input.value !== ''))) return false;
  fillIn(inputs, draft);
  return true;
}
