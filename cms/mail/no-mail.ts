import type { EmailAdapter } from 'payload';

/** While no mail server is set up: nothing is sent, and nobody's address reaches the log, as it does with Payload's own stand-in. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none', defaultFromAddress: 'nobody@localhost', defaultFromName: 'Lange Tafel',
  async sendEmail() {
    payload.logger.warn('A mail was asked for, but this server cannot send mail.');
  },
});
