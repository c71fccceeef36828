import type { BasePayload, ServerProps, TypedUser } from 'payload';
import type { Words } from '../../fields/words.ts';
import { languageOf, type Speech, speechIn } from '../../signup/admin/speech.ts';

/** Who looks at the dashboard, and in which language it speaks. */
export interface Asked {
  readonly payload: BasePayload;
  readonly user: TypedUser | null;
  readonly speech: Speech;
  /** Address of the admin, such as `/admin`. */
  readonly admin: string;
  readonly now: number;
}

export const askedOf = ({ payload, user, i18n }: Pick<ServerProps, 'payload' | 'user' | 'i18n'>): Asked =>
  ({ payload, user: user ?? null, speech: speechIn(languageOf(i18n.language), 'Europe/Amsterdam'), admin: payload.config.routes.admin, now: Date.now() });

/** One thing that waits for whoever looks. */
export interface WaitingLine {
  readonly text: string;
  readonly href: string;
  /** How many there are; left out where it is one. */
  readonly n?: number;
  /** Somebody was promised something, or the site is not what it should be. */
  readonly loud?: boolean;
}

/** Looks for what waits, with the rights of whoever asks: answers nothing for who may not see it. */
export type WaitingSource = (asked: Asked) => Promise<readonly WaitingLine[]>;

/** One or many of something, in words. */
export const counted = (n: number, one: Words, many: (n: number) => Words): Words => (n === 1 ? one : many(n));
