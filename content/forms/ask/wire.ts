import type { AskRefusal } from '../../answers.ts';
import type { FormFault } from '../fault.ts';

/**
 * What the server answers when a form is posted by a script (`Accept: application/json`): exactly one of these. `address`: it is stored, and the page of the request is
 * here. The same content again, after a connection was lost, gives the same address. A report is posted as a page, never so.
 */
export type AskWire =
  | { readonly address: string }
  | { readonly faults: readonly FormFault[] }
  | { readonly refused: AskRefusal };
