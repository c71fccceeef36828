import type { Typed } from '../../content/forms/sign-up.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** Everything in a form that a person fills in. */
export const inputsOf = (form: HTMLFormElement): Input[] => [...form.elements].filter((input): input is Input => input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement);
export const boxes = (input: Input): input is HTMLInputElement => input.type === 'checkbox' || input.type === 'radio';

/** Fills in what was typed before. */
export function fillIn(inputs: readonly Input[], typed: Typed): void {
  for (const input of inputs) {
    const values = [typed[input.name] ?? []].flat();
    if (boxes(input)) input.checked = values.includes(input.value);
    else if (input.type !== 'file' && values[0] !== undefined) input.value = values[0];
  }
}
