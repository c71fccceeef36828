import type { EmailAdapter } from 'payload';
import { noMail } from './no-mail.ts';
import { failureOf } from './retry.ts';
import { mailServerAt } from './smtp.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Payload's own mails, such as that of a forgotten password: through the server of SMTP_URL, from MAIL_FROM; nowhere as long as these are not set.
 * Payload asks for them inside its transaction, in which nobody else can write, so nothing waits for the server here. Neither can anybody tell from
 * the time or from an error whether there is an account with an address.
 */
export function payloadMail(env: Environment): EmailAdapter {
  const { SMTP_URL: url, MAIL_FROM: address } = env;
  if (!url || !address) return noMail;
  const from = { name: 'Lange Tafel', address };
  return ({ payload }) => ({
    name: 'smtp', defaultFromAddress: from.address, defaultFromName: from.name,
    async sendEmail({ to, subject, text, html }) {
      for (const one of addressesIn(to)) {
        const message = { from, to: one, subject: subject ?? '', text: textOf(text), html: textOf(html), headers: { 'Auto-Submitted': 'auto-generated' } };
        void mailServerAt(url).send(message).catch((error: unknown) => payload.logger.error(`A mail of the admin could not be sent: ${failureOf(error).said}`));
      }
    },
  });
}

/** Payload names one address, as text. */
const addressesIn = (given: unknown): string[] => [given].flat().filter((one) => typeof one === 'string');
const textOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);
