import type { MessageKey, Values } from '../messages.ts';
import type { FormFault } from './sign-up.ts';

/** Which sentence says what is not right, with its values. */
export const faultMessage = ({ fault, values }: FormFault): { readonly key: MessageKey; readonly values: Values } => ({ key: `signUp.error.${fault}`, values: values ?? {} });

/** Id of the field in the page; the list of faults links to it. */
export const fieldId = (field: string): string => `su-${field}`;
