import type { Yours } from '../../content/answers.ts';
import { typedAgain } from '../../content/forms/typed.ts';
import type { FormFault } from '../../content/forms/fault.ts';
import type { SignUpQuestions, Typed } from '../../content/forms/sign-up.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from '../views/frame.ts';
import { type MomentWords, momentWords } from '../views/moment.ts';
import { type SaidRow, saidRows } from '../views/said.ts';
import type { Source } from '../views/source.ts';
import { answering } from './form.ts';
import { type SittingFacts, sittingFacts } from './sitting-facts.ts';

/** The page of one sign-up: where it stands, its code, and what can be done. */
export interface YoursView {
  readonly page: 'yours';
  readonly frame: Frame;
  readonly said: Yours['said'];
  readonly signUp?: {
    readonly facts: SittingFacts;
    readonly state: NonNullable<Yours['signUp']>['state'] | 'off' | 'over';
    /** `KR4-MT7`. */
    readonly code: string;
    /** With its language; `siteUrl` and this make the QR code. */
    readonly address: string;
    readonly rows: readonly SaidRow[];
    readonly until?: MomentWords | undefined;
    readonly before: number;
    readonly open: boolean;
    readonly mayCancel: boolean;
    readonly asked: SignUpQuestions;
    readonly typed: Typed;
    readonly faults: readonly FormFault[];
  };
}

export function yoursView(source: Source, { lang, signUp, said, editing }: Yours): YoursView {
  const facts = signUp && sittingFacts(source, signUp.sitting, lang);
  const wrong = (editing?.faults.length ?? 0) > 0 || said === 'grew-not' || said === 'busy';
  if (!signUp || !facts) {
    return { page: 'yours', said, frame: answering(frame(source, lang, { path: '/sign-up', title: say(lang, 'yours.gone'), description: say(lang, 'yours.gone'), noindex: true }), true) };
  }
  const { sitting } = facts;
  const title = say(lang, 'yours.title');
  return {
    page: 'yours', said,
    // The language links lead to the same sign-up.
    frame: answering(frame(source, lang, { path: signUp.address.slice(`/${lang}`.length), title, description: title, noindex: true }), wrong),
    signUp: {
      facts, code: signUp.code, address: signUp.address, before: signUp.before, open: signUp.open, mayCancel: signUp.mayCancel, asked: sitting.asked,
      state: sitting.cancelled ? 'off' : facts.dates.every(({ day }) => day < source.day) ? 'over' : signUp.state,
      rows: saidRows(signUp.answers, sitting.asked, lang),
      until: signUp.offerUntil === undefined ? undefined : momentWords(signUp.offerUntil, source.global('settings').timeZone, lang),
      typed: editing?.typed ?? typedAgain(signUp.answers), faults: editing?.faults ?? [],
    },
  };
}
