import type { MessageKey, Values } from '../messages.ts';
import { type FormFault, signUpFaults } from './fault.ts';

type SignUpFault = (typeof signUpFaults)[number];
const isOfSignUp = (fault: FormFault['fault']): fault is SignUpFault => (signUpFaults as readonly string[]).includes(fault);

/** Which sentence says what is not right, with its values. */
export const faultMessage = ({ fault, values }: FormFault): { readonly key: MessageKey; readonly values: Values } =>
  ({ key: isOfSignUp(fault) ? `signUp.error.${fault}` : `form.error.${fault}`, values: values ?? {} });

/** Id of the field in the page; the list of faults links to it. */
export const fieldId = (field: string): string => `su-${field}`;
