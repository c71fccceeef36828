import type { RequestState, Said } from '../../../content/answers.ts';
import type { Answers } from '../../../content/forms/ask/answers.ts';
import type { FormField } from '../../../content/forms/ask/field.ts';
import type { Locale } from '../../../content/locales.ts';
import type { Text } from '../../../content/text.ts';

/** What was asked when a form was sent: stored with each answer, because the form may change or go. */
export interface Definition { readonly title: Text; readonly fields: readonly FormField[]; readonly promiseDays?: number | undefined; readonly keepDays: number }

/** What the desk notes for itself. `by` is the id of an account, as text. */
export interface Note { readonly at: number; readonly by: string; readonly text: string }

/** A sealed text or file (base64): `body` is locked with a key of its own, and that key is in one box for each key that may open it, by the id of that key as text. */
export interface Sealed { readonly boxes: Readonly<Record<string, string>>; readonly body: string }

/** A line of a report: sealed to the desk's keys, and for an answer also to the key that only the receipt makes (`receipt`). */
export interface SealedSaid extends Sealed { readonly at: number; readonly from: Said['from'] }

/** What a report keeps instead of answers. */
export interface SealedReport {
  readonly answers: Sealed;
  /** The public key made from the receipt, base64: answers are sealed to it. The receipt itself is stored nowhere. */
  readonly receiptKey: string;
  readonly said: readonly SealedSaid[];
}

/** A request or a report as it is stored. Times are milliseconds since 1970; days are `YYYY-MM-DD`. */
export interface Request {
  readonly id: string | number;
  /** Unique: the same form sent twice is one request. */
  readonly key: string;
  /** Unique. Of a request: six signs, said at the desk. Of a report: the first five of its receipt. */
  readonly code: string;
  readonly kind: 'request' | 'report';
  /** Slug of the form. */
  readonly form: string;
  readonly language: Locale;
  readonly cameBy: 'site' | 'desk';
  readonly at: number;
  readonly state: RequestState;
  readonly definition: Definition;
  /** Nothing of a report, and nothing once they were deleted. */
  readonly answers?: Answers | null | undefined;
  readonly said: readonly Said[];
  readonly sealed?: SealedReport | null | undefined;
  /** How many pictures came. Below 0: the row was emptied, and its pictures and mails are being deleted. */
  readonly files: number;
  readonly assignedTo?: string | number | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly notes: readonly Note[];
  /** Id of an organisation of the directory. */
  readonly referredTo?: string | number | null | undefined;
  /** Grows with every change of this row; a change names the turn it saw. */
  readonly turn: number;
  /** When the desk first answered, and when it was done. */
  readonly firstAnswerAt?: number | null | undefined;
  readonly doneAt?: number | null | undefined;
  /** Whether a mail that says that we have it is still to be written. */
  readonly confirm?: boolean | null | undefined;
  /** When personal data were emptied. */
  readonly emptiedAt?: number | null | undefined;
}
