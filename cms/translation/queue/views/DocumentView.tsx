import { notFound } from 'next/navigation.js';
import { factsOf } from '../../../../content/locales.ts';
import { PostButton } from '../../../signup/admin/views/PostButton.tsx';
import { today } from '../../../globals/today.ts';
import { isMachineOn } from '../../machine/translate.ts';
import { sourceTexts } from '../../source-texts.ts';
import { isEditor } from '../../work/decisions.ts';
import type { Work } from '../../work/work.ts';
import { WorkStore } from '../../work/work-store.ts';
import { colleagues } from '../colleagues.ts';
import { placeOf } from '../place.ts';
import { documentIn, oldHashes, type QueueDocument } from '../queue.ts';
import { readDocument } from '../read-documents.ts';
import { timeFor, wordsToDo } from '../say.ts';
import { textsNow } from '../texts-now.ts';
import { Files } from './Files.tsx';
import type { Seen } from './Frame.tsx';
import { PartSection } from './PartSection.tsx';
import { PartsList } from './PartsList.tsx';
import { Said } from './Said.tsx';

/** One document in one language: its parts, and the one that is worked on beside its Dutch. */
export async function DocumentView(seen: Seen, name: string) {
  const { req, person, speech, admin, given, languages } = seen;
  const { payload } = req;
  const { say, language } = speech;
  const locale = seen.locale ?? (given('language') === '' ? languages[0] : undefined);
  const place = placeOf(payload, name);
  const found = locale && place && await readDocument(payload, place);
  if (!found || !locale) return notFound();
  const texts = textsNow(payload, place, found.stored, locale);
  const works = await new WorkStore(payload).ofDocument(name, locale);
  const old = await sourceTexts(payload, [...oldHashes(texts), ...works.flatMap(({ from }) => Object.values(from))]);
  const day = await today(req);
  const document = documentIn(payload, found, texts, old, day, (_, since) => ({ kind: 'since', day: since }));
  const part = chosen(document, works, given('part'), given('did') !== '', String(person.id));
  const names = await colleagues(payload, works.flatMap(({ account }) => account ?? []));
  const fields = { document: name, language: locale };
  const missing = texts.some(({ state, own }) => state === 'missing' && own.trim() === '');
  const canApprove = isEditor(person) && (works.some(({ state }) => state === 'handed-in') || document.words.unchecked > 0);
  return (
    <>
      <p><a href={`${admin}/translate?language=${locale}`}>← {say({ nl: 'Alles in', en: 'All in' })} <bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi></a></p>
      <h1><span className="why">{say(document.kind)}</span> <bdi lang="nl">{document.title}</bdi></h1>
      <p className="marks">
        <bdi className="mark" lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi>
        {!document.isPublic && <span className="mark">{say({ nl: 'Staat nog niet op de site', en: 'Not on the site yet' })}</span>}
        {document.seconds > 0 ? wordsToDo(document.words, language).map((line) => <span key={line} className="mark">{line}</span>) : <span className="mark mark--in">{say({ nl: 'Alles is vertaald en nagekeken', en: 'All is translated and checked' })}</span>}
        {document.seconds > 0 && <span className="mark">{timeFor(document.seconds, language)}</span>}
      </p>
      <Said did={given('did')} speech={speech} />
      <div className="buttons">
        {document.path !== undefined && <a className="button" href={`/preview/${locale}${document.path}?of=${encodeURIComponent(name)}`}>{say({ nl: 'Toon op de pagina', en: 'Show on the page' })}</a>}
        {canApprove && <PostButton quiet action="/api/translation/document/approve-all" fields={fields}>{say({ nl: 'Keur alles goed', en: 'Approve all' })}</PostButton>}
        {isEditor(person) && isMachineOn() && missing && <PostButton quiet action="/api/translation/machine" fields={fields}>{say({ nl: 'Vul aan met vertaalmachine', en: 'Fill in by machine' })}</PostButton>}
      </div>
      <PartsList document={document} works={works} current={part} locale={locale} names={names} user={String(person.id)} speech={speech} admin={admin} />
      {part !== undefined && <PartSection seen={seen} document={document} part={part} work={works.find((work) => work.part === part)} old={old} locale={locale} names={names} />}
      <Files locale={locale} document={name} speech={speech} />
    </>
  );
}

/** The part that is shown: the one that was asked for; else what the person has, what waits, what is to be done, the first. After something was done the next one that is to be done. */
function chosen({ parts }: QueueDocument, works: readonly Work[], asked: string, after: boolean, user: string): string | undefined {
  if (parts.some(({ part }) => part === asked)) return asked;
  const held = new Set(works.filter(({ state }) => state === 'taken' || state === 'back' || state === 'handed-in').map(({ part }) => part));
  const mine = works.find(({ state, account }) => account === user && (state === 'taken' || state === 'back'))?.part;
  const toDo = parts.find(({ part, seconds }) => seconds > 0 && !held.has(part))?.part;
  return mine ?? toDo ?? (after ? undefined : (works.find(({ state }) => state === 'handed-in')?.part ?? parts.find(({ seconds }) => seconds > 0)?.part ?? parts[0]?.part));
}

