import { type MessageKey, say } from '../../../content/messages.ts';
import { leftToRight } from '../../mail/pieces.ts';
import { queueLetter } from '../../mail/letters.ts';
import { spokenCode } from '../../signup/code.ts';
import { volunteerAddress } from './address.ts';
import type { VolunteerDesk } from './desk.ts';
import type { Volunteer } from './volunteer.ts';

/** Letters about one volunteer, as the outbox names them. */
export const lettersAbout = (id: Volunteer['id']): string => `volunteer ${id}`;

const dutch = {
  joined: 'U hebt u aangemeld als vrijwilliger. Op uw eigen pagina ziet u hoe het ermee staat.',
  link: 'Dit is uw eigen pagina als vrijwilliger.',
} as const;

/**
 * Writes to a volunteer with the personal link, in the person's language, when there is an e-mail address: that the form came (`joined`, once), or the link again
 * (`link`, once for each `moment`). Says whether a mail was queued.
 */
export async function writeToVolunteer({ payload, snapshot, secret, siteUrl, now, onMail }: VolunteerDesk, volunteer: Volunteer, what: 'joined' | 'link', by?: string): Promise<boolean> {
  const { id, email, name, language: lang, code } = volunteer;
  if (email === '') return false;
  const [subject, text]: [MessageKey, MessageKey] = what === 'joined' ? ['join.mail.subject', 'join.mail.text'] : ['join.link.subject', 'join.link.text'];
  const queued = await queueLetter({ payload, settings: snapshot().globals.settings, now: now() }, {
    kind: 'joined', about: lettersAbout(id), once: what === 'joined' ? '' : String(now()), to: email, name, lang, subject: [say(lang, subject)], dutch: dutch[what], why: 'join.mail.why', by,
    parts: [
      { as: 'text', pieces: [say(lang, text)] },
      { as: 'link', label: say(lang, 'join.yours'), href: `${siteUrl}${volunteerAddress(secret, lang, code)}` },
      { as: 'fact', label: say(lang, 'asked.code'), lines: [[{ ...leftToRight(spokenCode(code)), strong: true }]] },
      { as: 'small', pieces: [say(lang, 'asked.code.hint')] },
    ],
  });
  if (queued) onMail();
  return queued;
}

/** Tells somebody who joined that the form came, once. Not while it may be a robot: the address may be anybody's. */
export const confirmJoined = async (desk: VolunteerDesk, volunteer: Volunteer): Promise<void> => { if (!volunteer.doubt) await writeToVolunteer(desk, volunteer, 'joined'); };
