import type { Reported } from '../../content/answers.ts';
import { say } from '../../content/messages.ts';
import { type FormFacts, ask } from '../views/ask.ts';
import type { Frame } from '../views/frame.ts';
import { type MomentWords, momentWords } from '../views/moment.ts';
import type { OrganisationView } from '../views/organisation.ts';
import type { Source } from '../views/source.ts';
import { type TalkLine, talkLines } from '../views/talk.ts';
import { answering } from './form.ts';

/** What a report desk answers: the receipt of a report that was just sent, or what was said since. */
export interface ReportedView extends Pick<Reported, 'is' | 'receipt' | 'state' | 'did' | 'text'> {
  readonly page: 'reported';
  readonly frame: Frame;
  readonly form: FormFacts;
  readonly at?: MomentWords | undefined;
  readonly talk: readonly TalkLine[];
  readonly organisations: readonly OrganisationView[];
}

export function reportedView(source: Source, { lang, form: slug, is, receipt, state, at, said, did, text }: Reported): ReportedView | undefined {
  const own = ask.view(source, { lang, slug });
  if (!own) return undefined;
  const { timeZone } = source.global('settings');
  const { form, organisations } = own;
  const wrong = is === 'none' || is === 'too-many' || did === 'empty' || did === 'long';
  const title = say(lang, is === 'sent' ? 'reporting.sent' : is === 'open' ? 'reporting.answer' : 'reporting.read');
  return {
    page: 'reported', is, receipt, state, did, text, form, organisations,
    frame: answering({ ...own.frame, title: { value: `${title} | ${own.frame.name}`, lang } }, wrong),
    at: at === undefined ? undefined : momentWords(at, timeZone, lang),
    talk: talkLines(said ?? [], timeZone, lang),
  };
}
