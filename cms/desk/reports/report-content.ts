import { z } from 'zod';
import type { Answers } from '../../../content/forms/ask/answers.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import type { SealedReport } from '../requests/request.ts';

/** What is sealed of a report: nothing of this stands beside it. */
export interface ReportContent {
  /** The language in which it was written. */
  readonly language: Locale;
  readonly answers: Answers;
  /** The pictures, in the order of their numbers: to which question each belongs and what it is. */
  readonly files: readonly { readonly field: string; readonly type: string }[];
}

/** The box that the key of the receipt opens. */
export const receiptBox = 'receipt';

/** What each sealed text is; see `seal`. @param code of the report */
export const about = {
  answers: (code: string): string => `report ${code} answers`,
  said: (code: string, from: SealedReport['said'][number]['from']): string => `report ${code} said by ${from}`,
  file: (code: string, number: number): string => `report ${code} file ${number}`,
} as const;

export const writtenContent = (content: ReportContent): string => JSON.stringify(content);

const shape = z.object({ language: z.enum(locales as unknown as [Locale, ...Locale[]]), answers: z.record(z.string(), z.unknown()), files: z.array(z.object({ field: z.string(), type: z.string() })) });
/** What was sealed, read back. Throws when it is something else. */
export const readContent = (text: string): ReportContent => shape.parse(JSON.parse(text)) as ReportContent;

/** Lines that a report holds at most, and characters of each: nobody fills the disk through a receipt. */
export const mostSaid = 60;
export const longestSaid = 3000;

/** A time as it is kept of a reporter, down to the hour: it is harder to compare with what somebody else wrote down. */
export const coarse = (at: number): number => at - (at % (60 * 60_000));
