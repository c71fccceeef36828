import { factsOf, type Locale } from '../../../../content/locales.ts';
import { holderOf, mayJudge } from '../../work/decisions.ts';
import { WorkStore } from '../../work/work-store.ts';
import { colleagues } from '../colleagues.ts';
import { secondsOf, sumOfWords, withoutHandedIn } from '../queue.ts';
import { partsByDocument } from '../../work/parts-by-document.ts';
import { readQueues } from '../read-queue.ts';
import { timeFor, wordsToDo } from '../say.ts';
import { DocumentLine } from './DocumentLine.tsx';
import { Files } from './Files.tsx';
import type { Seen } from './Frame.tsx';
import { Said } from './Said.tsx';
import { WorkLines } from './WorkLines.tsx';

/** Lines that are shown without asking for the rest. */
const atOnce = 40;

/** What there is to do in one language, most needed first. */
export async function LanguageView(seen: Seen, locale: Locale) {
  const { req, person, speech, languages, admin, given } = seen;
  const { say, language } = speech;
  const now = Date.now();
  const { byLanguage, titles } = await readQueues(req, [locale]);
  // Work on a document that was deleted is nobody's any more.
  const open = (await new WorkStore(req.payload).open(locale)).filter((work) => holderOf(work, now) !== undefined && titles.has(work.document));
  const handedIn = open.filter(({ state }) => state === 'handed-in');
  const queue = withoutHandedIn(byLanguage.get(locale) ?? [], partsByDocument(handedIn));
  const [mine, waiting] = [open, handedIn].map((works) => works.filter((work) => work.account === String(person.id)));
  const toJudge = open.filter((work) => mayJudge(work, person));
  const names = await colleagues(req.payload, open.flatMap(({ account }) => account ?? []));
  const shown = given('all') === 'yes' ? queue : queue.slice(0, atOnce);
  return (
    <>
      {languages.length > 1 && (
        <nav aria-label={say({ nl: 'Talen', en: 'Languages' })} className="buttons">
          {languages.map((one) => <a key={one} className="button" href={`${admin}/translate?language=${one}`} aria-current={one === locale ? 'page' : undefined}><bdi lang={one} dir={factsOf(one).dir}>{factsOf(one).name}</bdi></a>)}
        </nav>
      )}
      <h1>{say({ nl: 'Vertalen:', en: 'Translate:' })} <bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi></h1>
      <Said did={given('did')} speech={speech} />
      {queue.length > 0
        ? <p className="total"><strong>{timeFor(secondsOf(queue), language)}</strong> · {wordsToDo(sumOfWords(queue), language).join(' · ')}</p>
        : <p className="said">{handedIn.length > 0 ? say({ nl: 'Er is niets meer te vertalen. Wat is ingeleverd, wacht op wie het naleest.', en: 'Nothing is left to translate. What was handed in waits for somebody who reads it over.' }) : say({ nl: 'Alles is vertaald en nagekeken. Dank u wel.', en: 'All is translated and checked. Thank you.' })}</p>}
      <WorkLines title={say({ nl: 'Dit hebt u', en: 'You have these' })} id="mine" works={mine?.filter(({ state }) => state !== 'handed-in') ?? []} titles={titles} names={names} user={String(person.id)} locale={locale} admin={admin} speech={speech} />
      <WorkLines title={say({ nl: 'Ingeleverd: lees het na', en: 'Handed in: read it over' })} id="judge" works={toJudge} titles={titles} names={names} user={String(person.id)} locale={locale} admin={admin} speech={speech} />
      <WorkLines title={say({ nl: 'Door u ingeleverd: wacht op wie het naleest', en: 'Handed in by you: waits for somebody who reads it over' })} id="waiting" works={waiting?.filter((work) => !mayJudge(work, person)) ?? []} titles={titles} names={names} user={String(person.id)} locale={locale} admin={admin} speech={speech} />
      {queue.length > 0 && <h2 id="to-do">{say({ nl: 'Te doen, het nodigste eerst', en: 'To do, most needed first' })}</h2>}
      <ol className="list">{shown.map((document) => <DocumentLine key={document.name} document={document} open={open} names={names} user={String(person.id)} locale={locale} admin={admin} speech={speech} />)}</ol>
      {shown.length < queue.length && <p><a href={`${admin}/translate?language=${locale}&all=yes#to-do`}>{say({ nl: `Toon alle ${queue.length}`, en: `Show all ${queue.length}` })}</a></p>}
      <Files locale={locale} document={undefined} speech={speech} />
    </>
  );
}
