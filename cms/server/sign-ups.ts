import type { Payload } from 'payload';
import type { Responder } from '../../content/responder.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { secretOf } from '../environment.ts';
import { openMailDesk, openedMailDesk } from '../mail/mail-desk.ts';
import { mailServerAt } from '../mail/smtp.ts';
import { freezeWhatClosed } from '../signup/admin/kitchen-sheets.ts';
import { openSignUpDesk, signUpDeskOn, sweepEvery } from '../signup/desk.ts';
import { SignUpPages } from '../signup/http/sign-up-pages.ts';
import { keepPurging } from '../signup/retention/keep-purging.ts';
import { sweeper } from '../signup/sweeper.ts';
import type { Settings } from './settings.ts';

interface Parts {
  readonly payload: Payload;
  readonly snapshot: () => Snapshot;
  readonly settings: Settings;
  /** The pages on demand; see `DeskParts`. */
  readonly responder: Responder;
  readonly log: { error(message: string): void };
}

export interface SignUps {
  readonly pages: SignUpPages;
  /** Has waiting mails sent soon. */
  sendSoon(): void;
  /** Ends what is under way, in order: no sweep, no mail, no purge after it. */
  stop(): Promise<void>;
}

/** Opens sign-ups in this process: the door to seats, the pages, mail, and what is done again and again. */
export async function openSignUps({ payload, snapshot, settings, responder, log }: Parts): Promise<SignUps> {
  const secret = secretOf(process.env);
  const desk = signUpDeskOn({ payload, snapshot });
  openSignUpDesk(desk);
  const { smtpUrl, mailFrom, siteUrl, proxies } = settings;
  const mail = openMailDesk({ payload, desk, smtp: smtpUrl ? mailServerAt(smtpUrl) : undefined, from: mailFrom, secret, siteUrl });
  openedMailDesk(mail);
  const post = sweeper(() => mail.sweep(), sweepEvery, (error) => log.error(`mail: ${error.message}`));
  const sweep = sweeper(async () => {
    await desk.sweep();
    await freezeWhatClosed(payload, desk);
    post.soon();
  }, sweepEvery, (error) => log.error(`sign-ups: ${error.message}`));
  const stopPurging = keepPurging(desk, payload);
  return {
    sendSoon: () => post.soon(),
    pages: new SignUpPages({ desk, responder, secret, proxies, log, onChange: () => post.soon() }),
    async stop() {
      await sweep.stop();
      await post.stop();
      await mail.stop();
      await stopPurging();
    },
  };
}
