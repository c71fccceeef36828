import { createHash } from 'node:crypto';
import { calendarOf } from './calendar-file.ts';
import { letterOf } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { addressee, type Composed } from './mail.ts';
import { languageOf, type Telling } from './telling.ts';

/** Writes a mail in the person's language. Pure: the same telling gives the same mail. */
export function compose(telling: Telling): Composed {
  const letter = letterOf(telling);
  const text = letterText(letter);
  const ics = calendarOf(telling);
  return {
    language: letter.lang, subject: letter.subject, text, html: letterHtml(letter), ics, headers: headersOf(telling),
    checksum: checksumOf(addressee(telling.row) ?? '', letter.subject, text, ics ?? ''),
  };
}

/**
 * No answering machine should answer (RFC 3834). Only the reminder of two hours before, which the person asked for, can be unsubscribed from: on the page
 * of the sign-up, by taking the tick away. The page wants a button pressed, so no List-Unsubscribe-Post is promised (RFC 8058). See decision 0014.
 */
const headersOf = ({ kind, row, siteUrl, address }: Telling): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  'Content-Language': languageOf(row),
  ...(kind === 'soon' && { 'List-Unsubscribe': `<${siteUrl}${address(languageOf(row))}>` }),
});

/** What says the same has the same checksum: the stamp of the calendar file is the moment of writing and does not count. */
const checksumOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0').replace(/^DTSTAMP:.*$/gm, '')).digest('hex');
