import type { DirectoryFilter } from './directory.ts';
import type { FormFault } from './forms/fault.ts';
import type { SignUpAnswers, Typed } from './forms/sign-up.ts';
import type { Answers, Spoken } from './forms/ask/answers.ts';
import type { FormField } from './forms/ask/field.ts';
import type { Locale } from './locales.ts';
import type { SearchHit } from './search/searcher.ts';

/**
 * Pages that answer one person and so are no files: the server makes them when they are asked for, in the site's own layout. What is in here is shown,
 * so it is only what this person may see.
 */
export type Answer =
  | { readonly page: 'form'; readonly lang: Locale; readonly sitting: string; readonly typed: Typed; readonly faults: readonly FormFault[]; readonly refused?: 'too-many' | 'busy' | 'over' }
  | { readonly page: 'check'; readonly lang: Locale; readonly sitting: string; readonly typed: Typed; readonly answers: SignUpAnswers; readonly ticket: string; readonly left: number | undefined }
  | Yours
  | { readonly page: 'find'; readonly lang: Locale; readonly typed: Typed; readonly found: 'not-asked' | 'none' | 'too-many' }
  | AskAgain
  | Asked
  | { readonly page: 'find-asked'; readonly lang: Locale; readonly typed: Typed; readonly found: 'not-asked' | 'none' | 'too-many' }
  | Reported
  | { readonly page: 'join'; readonly lang: Locale; readonly typed: Typed; readonly faults: readonly FormFault[]; readonly refused?: AskRefusal }
  | { readonly page: 'find-volunteer'; readonly lang: Locale; readonly typed: Typed; readonly found: 'not-asked' | 'none' | 'too-many' }
  | VolunteerPage
  | Feedback
  | Search
  | BesideDutch
  | DirectoryAnswer;

/** The directory with a filter. `day` and `clock` are now, in the foundation's zone: “open now” needs them. */
export interface DirectoryAnswer { readonly page: 'organisations'; readonly lang: Locale; readonly filter: DirectoryFilter; readonly day: string; readonly clock: string }

/** A page with its Dutch beside each part: `path` without the language. It is for everybody, but asked for so seldom that it is no file. */
export interface BesideDutch { readonly page: 'beside'; readonly lang: Locale; readonly path: string }

/** What follows a click on one of the two buttons at the foot of a page. Nothing in it is about a person. */
export interface Feedback {
  readonly page: 'feedback';
  readonly lang: Locale;
  /** The page that it is about, without the language. */
  readonly path: string;
  /** `missing`: with a field for one line. `cleaned`: the line was taken, without the numbers and addresses that were in it. */
  readonly did: 'helped' | 'missing' | 'said' | 'cleaned';
  /** A line that was not taken, and why. */
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
  readonly refused?: 'too-many' | 'busy' | undefined;
}

/** Why a form was not taken although nothing in it is wrong. `closed`: it takes no answers now. `too-large`: more bytes than a form may have. */
export type AskRefusal = 'too-many' | 'busy' | 'closed' | 'too-large';

/** The page of a request form again: what was typed, and what is not right. Files do not come back: the page asks for them again. */
export interface AskAgain {
  readonly page: 'ask';
  readonly lang: Locale;
  readonly form: string;
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
  readonly refused?: AskRefusal;
}

/** States of a request, as the desk has them. */
export const requestStates = ['doubted', 'new', 'in-hand', 'waiting', 'referred', 'done'] as const;
export type RequestState = (typeof requestStates)[number];

/** A line of what went to and fro about a request. Milliseconds since 1970. */
export interface Said { readonly at: number; readonly from: 'desk' | 'person'; readonly text: string }

/** The page of one request, for whoever sent it. */
export interface Asked {
  readonly page: 'asked';
  readonly lang: Locale;
  /** Nothing when the request is gone. */
  readonly request?: {
    /** Path of this page with its language. It opens the request, so it is written nowhere but here and in the mail. */
    readonly address: string;
    /** Slug and title of the form; the form itself may have changed or gone since. */
    readonly form: string;
    readonly title: string;
    /** `KR4-MT7`. */
    readonly code: string;
    readonly state: RequestState;
    readonly at: number;
    /** The questions as they were asked, and the answers. Empty once they were deleted. */
    readonly fields: readonly FormField[];
    readonly answers: Answers;
    readonly said: readonly Said[];
    /** To whom it was referred: an organisation of the directory. */
    readonly referredTo?: string | undefined;
    readonly promiseDays?: number | undefined;
    /** Whether something can still be added. */
    readonly open: boolean;
  };
  /** What came of the last post. */
  readonly did?: 'sent' | 'added' | 'empty' | 'long' | undefined;
  /** What was to be added and was not right: it stays in its field. */
  readonly text?: string | undefined;
}

/** The page of a report that was just sent, or that was opened with its receipt. It stands at the form's own address, so that nothing else is remembered by the browser. */
export interface Reported {
  readonly page: 'reported';
  readonly lang: Locale;
  readonly form: string;
  /** `sent`: here is the receipt. `open`: what was answered. `none`: no report has this receipt. */
  readonly is: 'sent' | 'open' | 'none' | 'too-many';
  /** As it is said: four groups of four signs. */
  readonly receipt?: string | undefined;
  readonly state?: RequestState | undefined;
  readonly at?: number | undefined;
  readonly said?: readonly Said[] | undefined;
  readonly did?: 'added' | 'empty' | 'long' | undefined;
  /** What was to be added and was not right: it stays in its field. */
  readonly text?: string | undefined;
}

/** A shift on the page of a volunteer. */
export interface ShiftLine {
  /** Names the shift in a form. */
  readonly shift: string;
  readonly occurrence: string;
  readonly role: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly needed: number;
  /** How many are still needed. */
  readonly left: number;
  readonly mine: boolean;
  /** Whether it can be taken or given back now; `opensAt` says from when it can be taken, milliseconds since 1970. */
  readonly open: boolean;
  readonly opensAt?: number | undefined;
  /** The volunteer has another shift at the same time. */
  readonly clash: boolean;
  /** An own shift that begins within 24 hours: who gives it back now should call too. */
  readonly soon?: boolean | undefined;
}

/** The page of one volunteer, opened by a personal link. */
export interface VolunteerPage {
  readonly page: 'volunteer';
  readonly lang: Locale;
  /** Nothing when the link opens nothing any more. */
  readonly volunteer?: {
    readonly address: string;
    readonly code: string;
    readonly name: string;
    readonly state: 'application' | 'talk' | 'start' | 'active' | 'stopped';
    readonly roles: readonly string[];
    readonly languages: readonly Spoken[];
    /** `5-evening`: Friday evening. */
    readonly days: readonly string[];
    /** A role is with children, and no certificate of conduct was seen. */
    readonly lacksCertificate: boolean;
    readonly shifts: readonly ShiftLine[];
    /** Hours done so far. */
    readonly hours: number;
  };
  readonly did?: 'joined' | 'taken' | 'given-back' | 'full' | 'clash' | 'not-open' | 'over' | 'busy' | undefined;
}

/** The page of one sign-up. */
export interface Yours {
  readonly page: 'yours';
  readonly lang: Locale;
  /** Nothing when the sign-up is gone. */
  readonly signUp?: {
    /** Path of this page with its language. It opens the sign-up, so it is written nowhere but here and in the mail. */
    readonly address: string;
    readonly sitting: string;
    readonly code: string;
    readonly state: 'pending' | 'doubted' | 'waiting' | 'offered' | 'confirmed' | 'lapsed' | 'cancelled';
    readonly answers: SignUpAnswers;
    /** Milliseconds since 1970. */
    readonly offerUntil?: number | undefined;
    /** How many persons wait before this party. */
    readonly before: number;
    /** Whether it can still be changed, and an offer taken. */
    readonly open: boolean;
    /** Whether it can still be cancelled: until the end, so that somebody else gets the plate. */
    readonly mayCancel: boolean;
  };
  /** What came of the last change. */
  readonly said?: 'changed' | 'grew-not' | 'busy' | undefined;
  /** The form of a change that was not right: what was typed, and its faults. */
  readonly editing?: { readonly typed: Typed; readonly faults: readonly FormFault[] } | undefined;
}

/** The names of the hidden fields and of the buttons, the same in the pages and in the server. */
export const fieldNames = { ticket: 'ticket', step: 'step', trap: 'website', text: 'text', receipt: 'receipt', code: 'code', reach: 'reach' } as const;

/**
 * What a post of a request form, of a report or of the page of one request asks for, as the value of `fieldNames.step`. `send`: the form itself (no step means the same).
 * `open`: a report with its receipt (`fieldNames.receipt`). `add`: something more to a request or a report (`fieldNames.text`; for a report its receipt too).
 */
export const askSteps = { send: 'send', open: 'open', add: 'add' } as const;

/** What was found, for whoever typed it. What was typed is shown in its field and nowhere else kept. */
export interface Search {
  readonly page: 'search';
  readonly lang: Locale;
  readonly typed: string;
  readonly hits: readonly SearchHit[];
  /** The time now on the foundation's clock, `HH:MM`: whether a place is open. */
  readonly clock: string;
  readonly refused?: 'too-many' | undefined;
}
