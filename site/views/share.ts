import { type Locale, factsOf } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';

/** Addresses that open a new message with a title and an address in it; who it goes to is chosen there. */
export interface ShareLinks {
  readonly whatsapp: string;
  readonly sms: string;
  readonly mail: string;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A line that runs the way of its language wherever it is shown: a message has no `dir`, and takes the way of its first letter. A title that does not begin with a letter
 * of its own way (but with a Dutch name in an Arabic line, or with a sign) gets a mark in front that cannot be seen.
 */
export function directed(line: string, lang: Locale): string {
  const { dir } = factsOf(lang);
  const first = /^\p{L}/u.exec(line)?.[0];
  const already = first !== undefined && (rightToLeft.test(first) ? 'rtl' : 'ltr') === dir;
  return already ? line : `${dir === 'rtl' ? '\u200f' : '\u200e'}${line}`;
}

/**
 * Plain links that hand something on: `title` and, on a line of its own so that neither turns the other round, `address`.
 * The form `sms:?&body=` is understood by telephones with Android and with iOS; lines of a mail end as RFC 6068 wants them.
 */
export function shareLinks(title: Said, address: string): ShareLinks {
  const line = directed(title.value.toWellFormed(), title.lang);
  const text = encodeURIComponent(`${line}\n${address}`);
  return {
    whatsapp: `https://wa.me/?text=${text}`,
    sms: `sms:?&body=${text}`,
    mail: `mailto:?subject=${encodeURIComponent(line)}&body=${encodeURIComponent(`${line}\r\n${address}`)}`,
  };
}
