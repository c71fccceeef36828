import { createHmac } from 'node:crypto';
import type { JoinAnswers } from '../../../content/forms/join.ts';
import type { Locale } from '../../../content/locales.ts';
import { newCode } from '../../signup/code.ts';
import type { VolunteerDesk } from './desk.ts';
import type { NewVolunteer, Volunteer } from './volunteer.ts';

/** The same answers within this time are the same form, sent twice; in milliseconds. */
const sameWithin = 24 * 60 * 60_000;
/** How often a free code is looked for. */
const manyTries = 50;

/** How somebody comes to join. */
export interface Joining {
  readonly language: Locale;
  readonly cameBy: Volunteer['cameBy'];
  /** Why it may be a robot. */
  readonly doubt?: string | undefined;
  /** Id of the account that wrote it down, as text; empty for the person. */
  readonly by: string;
}

/** The key of these answers: the same answers give the same key under this secret, and nobody can guess from a key what was answered. */
const keyOf = (secret: string, answers: JoinAnswers, after: number | undefined): string =>
  createHmac('sha256', secret).update(`join\n${after ?? ''}\n${JSON.stringify(answers, Object.keys(answers).sort().concat('code', 'level'))}`).digest('base64url');

/**
 * Adds a volunteer, as an application. The same answers within a day answer what the first ones got, also when both come at once; after a day they are a new
 * application. When this resolves, it is stored. `first` says whether this call did it.
 */
export async function joinAs({ store, secret, now }: Pick<VolunteerDesk, 'store' | 'secret' | 'now'>, answers: JoinAnswers, { language, cameBy, doubt, by }: Joining): Promise<{ readonly volunteer: Volunteer; readonly first: boolean }> {
  const at = now();
  let key = keyOf(secret, answers, undefined);
  for (let tried = 0; tried < manyTries; tried++) {
    const added = await store.add(application(answers, { key, language, cameBy, doubt, at, by }));
    if (added) return { volunteer: added, first: true };
    const known = await store.byKey(key);
    // An older one has this key, or one who stopped since: the next key follows from it, so that two at once find the same.
    if (known && (at - known.at >= sameWithin || known.state === 'stopped')) key = keyOf(secret, answers, known.at);
    else if (known) return { volunteer: known, first: false };
    // Else another has the code: throw the dice again.
  }
  throw new Error('No free code was found.');
}

const application = ({ saysCertificate, ...answers }: JoinAnswers, { key, language, cameBy, doubt, at, by }: Joining & { key: string; at: number }): NewVolunteer => ({
  ...answers, key, code: newCode(), language, cameBy, doubt, at, state: 'application', since: at, steps: [{ at, state: 'application', by }],
  certificate: saysCertificate === undefined ? {} : { says: saysCertificate }, notes: [],
});
