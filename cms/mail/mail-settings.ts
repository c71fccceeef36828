/** The mail server, and the address that mails come from. Without them mails are withheld, to be read in the admin. */
export interface MailSettings {
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
}

/** Reads `SMTP_URL` and `MAIL_FROM`. Throws a sentence that names what is wrong; it never repeats the address of the server, which holds a password. */
export function mailSettings({ SMTP_URL: smtp, MAIL_FROM: from }: Readonly<Record<string, string | undefined>>): MailSettings {
  if (!smtp) return {};
  const url = URL.canParse(smtp) ? new URL(smtp) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') throw new Error('SMTP_URL must be an address such as smtps://user:password@mail.example.org.');
  if (!from || !/^[^\s@<>]+@[^\s@<>]+$/.test(from)) throw new Error('MAIL_FROM must be the e-mail address that mails come from, such as table@example.org, when SMTP_URL is set.');
  return { smtpUrl: smtp, mailFrom: from };
}
