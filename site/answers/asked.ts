import type { Asked } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import { type Said, pick } from '../../content/pick.ts';
import { type AnswerRow, answerRows } from '../views/answer-rows.ts';
import { within } from '../views/article.ts';
import { type Frame, frame } from '../views/frame.ts';
import { type MomentWords, momentWords } from '../views/moment.ts';
import type { Source } from '../views/source.ts';
import { type TalkLine, talkLines } from '../views/talk.ts';
import { answering } from './form.ts';

type Request = NonNullable<Asked['request']>;

/** The page of one request: its code, where it stands, what was said, what was asked. */
export interface AskedView {
  readonly page: 'asked';
  readonly frame: Frame;
  readonly did: Asked['did'];
  /** What was to be added and was not right. */
  readonly text?: string | undefined;
  readonly request?: Pick<Request, 'address' | 'code' | 'state' | 'open' | 'promiseDays'> & {
    readonly title: Said;
    readonly at: MomentWords;
    readonly rows: readonly AnswerRow[];
    readonly talk: readonly TalkLine[];
    /** Name of the organisation to which it was referred. */
    readonly referredTo?: string | undefined;
  };
}

export function askedView(source: Source, { lang, request, did, text }: Asked): AskedView {
  if (!request) return { page: 'asked', did, frame: answering(frame(source, lang, { path: '/asked', title: say(lang, 'asked.gone'), description: say(lang, 'asked.gone.text'), noindex: true }), true) };
  const { timeZone } = source.global('settings');
  const form = source.one('forms', request.form);
  const title = say(lang, 'asked.title');
  const { address, code, state, open, promiseDays } = request;
  return {
    page: 'asked', did, text,
    // The language links lead to the same request.
    frame: answering(frame(source, lang, { path: address.slice(`/${lang}`.length), title, description: title, noindex: true }), did === 'empty' || did === 'long'),
    request: {
      address, code, state, open, promiseDays,
      title: (form && pick(form.title, within(form, lang))) ?? { value: request.title, lang },
      at: momentWords(request.at, timeZone, lang),
      rows: answerRows(request.fields, request.answers, lang),
      talk: talkLines(request.said, timeZone, lang),
      referredTo: source.one('organisations', request.referredTo)?.name ?? request.referredTo,
    },
  };
}
