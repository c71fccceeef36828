import type { Locale } from '../../../../content/locales.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import type { Work } from '../../work/work.ts';
import { addressOf } from '../address.ts';
import type { QueueDocument } from '../queue.ts';
import { reasonWords, timeFor, wordsToDo } from '../say.ts';

interface Line {
  readonly document: QueueDocument;
  /** Work in this language that somebody has. */
  readonly open: readonly Work[];
  readonly names: ReadonlyMap<string, string>;
  readonly user: string;
  readonly locale: Locale;
  readonly admin: string;
  readonly speech: Speech;
}

/** A document in the list: what it is, why it is asked for, how much there is to do, and who is at it. Leads to the first part that nobody has. */
export function DocumentLine({ document: { name, kind, title, reason, words, seconds, parts }, open, names, user, locale, admin, speech }: Line) {
  const { say, language } = speech;
  const here = open.filter((work) => work.document === name);
  const toDo = parts.filter((part) => part.seconds > 0);
  const first = toDo.find(({ part }) => !here.some((work) => work.part === part)) ?? toDo[0];
  return (
    <li className="item">
      <a href={`${addressOf(admin, name, locale, first ? { part: first.part } : {})}#part`}>{title}</a>
      <p className="why">{say(kind)} · {reasonWords(reason, speech)}</p>
      <p className="marks">
        {wordsToDo(words, language).map((line) => <span key={line} className="mark">{line}</span>)}
        <span className="mark">{timeFor(seconds, language)}</span>
        {here.filter(({ state, account }) => state !== 'handed-in' && account !== user).map((work) => {
          const who = names.get(work.account ?? '');
          return <span key={work.id} className="mark">{say({ nl: `deels bij ${who ?? 'iemand anders'}`, en: `partly with ${who ?? 'somebody else'}` })}</span>;
        })}
      </p>
    </li>
  );
}
