import type { Sitting } from '../../content/forms/sitting.ts';
import { type Locale, sourceLocale } from '../../content/locales.ts';
import type { Occurrence, Snapshot } from '../../content/snapshot.ts';
import type { SignUp } from '../signup/store/store.ts';
import type { MailKind } from './mail.ts';

/** All that a mail is made of; nothing else decides what is in it. */
export interface Telling {
  readonly kind: MailKind;
  readonly row: SignUp;
  readonly sitting: Sitting;
  /** The one session that a reminder is for. */
  readonly session?: Occurrence | undefined;
  readonly snapshot: Snapshot;
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Path of the page of the sign-up in a language. */
  readonly address: (lang: Locale) => string;
  /** When it is written, milliseconds since 1970: the stamp of the calendar file. */
  readonly now: number;
  /** What a host writes, in Dutch. */
  readonly message?: string | undefined;
}

/** The person's language; Dutch when none was said. */
export const languageOf = ({ answers }: Pick<SignUp, 'answers'>): Locale => answers?.language ?? sourceLocale;

/** The dates that a mail names: that of the reminder, or all of the sitting. */
export const sessionsOf = ({ session, sitting }: Pick<Telling, 'session' | 'sitting'>): readonly Occurrence[] => (session ? [session] : sitting.sessions);

/** Whether somebody who reads it should come. */
export const isToCome = ({ kind, row }: Pick<Telling, 'kind' | 'row'>): boolean =>
  row.state === 'confirmed' && (kind === 'confirmed' || kind === 'changed' || kind === 'moved' || kind === 'remind' || kind === 'soon');
