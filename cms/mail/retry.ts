const minute = 60_000;
/** For how long a mail is tried, in milliseconds: then it has failed, and a person must call. */
export const patience = 3 * 24 * 60 * minute;

/** How long to wait after so many tries, in milliseconds: one minute, doubled each time, an hour at most. */
export const waitAfter = (attempts: number): number => Math.min(60, 2 ** Math.max(0, attempts - 1)) * minute;

/** What went wrong with one try. */
export interface Failure {
  /** `refused`: for good (5xx). `later`: this mail not now (4xx). `connection`: the server is not there or not right, whatever the mail. */
  readonly kind: 'refused' | 'later' | 'connection';
  /** SMTP code, extended code and kind: `550 5.1.1 EENVELOPE RCPT TO`. Never what the server said in words, for that holds addresses. */
  readonly said: string;
  /** The connection broke after it stood: the server may have taken the mail without our hearing of it. */
  readonly unsure: boolean;
}

interface SmtpError { readonly code?: unknown; readonly originalCode?: unknown; readonly command?: unknown; readonly response?: unknown; readonly responseCode?: unknown; readonly timeoutType?: unknown; readonly errno?: unknown }

/** Steps in which the server's answer is about this mail and not about us. */
const aboutTheMail = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** What an error of the mail server means for the mail. A wrong password (535) or a refused greeting is no fault of the mail: it waits. */
export function failureOf(error: unknown): Failure {
  const { code, originalCode, command, response, responseCode, timeoutType } = (error ?? {}) as SmtpError;
  const kind = kindOf(code, command, responseCode);
  const extended = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(typeof response === 'string' ? response : '')?.[1];
  const names = [responseCode || undefined, extended, code, originalCode, timeoutType, command].filter((part) => typeof part === 'number' || (typeof part === 'string' && /^[\w .-]{1,40}$/.test(part)));
  const broke = (code === 'ETIMEDOUT' && timeoutType === 'SOCKET_TIMEOUT') || code === 'ECONNECTION' || code === 'EABORT' || (code === 'ESOCKET' && originalCode !== 'ECONNREFUSED');
  return { kind, said: names.join(' ') || 'unknown', unsure: kind === 'connection' && broke };
}

function kindOf(code: unknown, command: unknown, responseCode: unknown): Failure['kind'] {
  // 421: the server closes; whatever mail comes next would hear the same.
  if (typeof responseCode === 'number' && responseCode >= 400 && responseCode !== 421 && aboutTheMail.includes(String(command))) return responseCode >= 500 ? 'refused' : 'later';
  // Refused before anybody was asked: no address that can be written to, a message larger than the server takes.
  return !responseCode && (code === 'EENVELOPE' || code === 'EMESSAGE') ? 'refused' : 'connection';
}
