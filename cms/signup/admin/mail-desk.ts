/** What the desk asks of the mail: a message to everybody of one sitting. */
export interface MailDesk {
  /** Queues the text for everybody with an address; `toCall` have none. Nothing when the sitting is not on the site. @param by id of the account that wrote it */
  messageAll(slug: string, text: string, by: string): Promise<{ readonly mailed: number; readonly toCall: number } | undefined>;
}

const desk = Symbol.for('mail desk');

/** The mail of this process, found on `globalThis` as the sign-up desk is (`cms/mail/mail-desk.ts` puts it there; imported, it would bring the whole mail into the admin's bundle); nothing where no mail is sent. */
export const mailDesk = (): MailDesk | undefined => (globalThis as { [desk]?: MailDesk })[desk];
