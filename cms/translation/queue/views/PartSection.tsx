import { factsOf, type Locale } from '../../../../content/locales.ts';
import { PostButton } from '../../../signup/admin/views/PostButton.tsx';
import { sentence } from '../../../validation/sentence.ts';
import { faultIn } from '../../write-translation.ts';
import { holderOf, isEditor, mayCheck, mayJudge, mayWrite } from '../../work/decisions.ts';
import { longestNote } from '../../work/hand-in.ts';
import type { Work } from '../../work/work.ts';
import { termsIn, termsOf } from '../glossary.ts';
import { partName } from '../part-name.ts';
import type { OldTexts, QueueDocument } from '../queue.ts';
import type { TextNow } from '../texts-now.ts';
import { Buttons } from './Buttons.tsx';
import type { Seen } from './Frame.tsx';
import { OwnText } from './OwnText.tsx';
import { Pair } from './Pair.tsx';
import { PartForm } from './PartForm.tsx';
import { shownTexts } from './part-texts.ts';
import { Terms } from './Terms.tsx';

interface Shown { readonly seen: Seen; readonly document: QueueDocument; readonly part: string; readonly work: Work | undefined; readonly old: OldTexts; readonly locale: Locale; readonly names: ReadonlyMap<string, string> }

/** One part beside its Dutch: to read, to take, to write, to hand in, to approve, as it stands and as the person may. */
export async function PartSection({ seen: { req, person, speech, given }, document, part, work, old, locale, names }: Shown) {
  const { say, language } = speech;
  const found = document.parts.find((one) => one.part === part);
  if (!found) return null;
  const now = Date.now();
  const [mine, judge, holder] = [work !== undefined && mayWrite(work, person, now), work !== undefined && mayJudge(work, person), work && holderOf(work, now)];
  const complain = given('did') === 'refused' || given('did') === 'empty';
  const shown = shownTexts(found.texts, work && (mine || work.state === 'handed-in' || work.state === 'free') ? work : undefined, old, language, (text, written) => (complain && mine ? faultFor(text, written) : undefined));
  const all = await termsOf(req.payload, locale);
  const terms = termsIn(found.texts.map(({ source }) => source), all);
  const { dir, name } = factsOf(locale);
  const fields = { document: document.name, language: locale, part };
  const action = (what: string) => `/api/translation/part/${what}`;
  const { kind, words } = partName(found, language);
  const changed = shown.some(({ before }) => before !== undefined);
  return (
    <section id="part" aria-labelledby="part-name" className="part">
      <h2 id="part-name">{kind}: <bdi lang="nl">{words}</bdi></h2>
      {work?.state === 'back' && mine && work.note !== undefined && <div className="said said--bad"><p>{say({ nl: 'Dit kwam terug. Er staat bij:', en: 'This came back. It says:' })}</p><blockquote dir="auto">{work.note}</blockquote></div>}
      {shown.some(({ changedMeanwhile }) => changedMeanwhile) && <p className="warning" role="status">{say({ nl: 'Het Nederlands is veranderd terwijl eraan gewerkt werd. Hieronder staat wat erbij kwam en wat wegging; wat u schreef, staat er nog.', en: 'The Dutch changed while this was worked on. Below it shows what was added and what went; what you wrote is still there.' })}</p>}
      {changed && <p className="why">{say({ nl: 'In het Nederlands:', en: 'In the Dutch:' })} <ins>{say({ nl: 'onderstreept is nieuw', en: 'underlined is new' })}</ins>, <del>{say({ nl: 'doorgestreept is weg', en: 'struck through is gone' })}</del>.</p>}
      <Terms terms={terms} locale={locale} speech={speech} />
      {mine ? (
        <PartForm action={action('write')} language={language} hidden={fields} buttons={<Buttons editor={isEditor(person)} speech={speech} />}>
          {shown.map((text) => <Pair key={text.path} text={text} speech={speech}><OwnText text={text} locale={locale} dir={dir} terms={terms} language={language} name={name} /></Pair>)}
        </PartForm>
      ) : (
        <>
          {holder !== undefined && <p className="warning">{whose()}</p>}
          {work?.state === 'free' && Object.keys(work.texts).length > 0 && <p className="why">{say({ nl: 'Iemand begon hieraan en gaf het terug: dat concept staat er.', en: 'Somebody began this and gave it back: that draft is shown.' })}</p>}
          {shown.map((text) => <Pair key={text.path} text={text} speech={speech}><div className="own"><h3>{text.label} <span className="why">({name})</span></h3>{text.written.trim() === '' ? <p className="why">{say({ nl: 'Nog geen vertaling.', en: 'No translation yet.' })}</p> : <p className="text" lang={locale} dir={dir}>{text.written}</p>}</div></Pair>)}
          {judge && (
            <div className="judge">
              <PostButton action={action('approve')} fields={fields}>{say({ nl: 'Keur goed', en: 'Approve' })}</PostButton>
              <form method="post" action={action('send-back')}>
                {Object.entries(fields).map(([field, value]) => <input key={field} type="hidden" name={field} value={value} />)}
                <label htmlFor="note">{say({ nl: 'Of stuur terug: wat moet er anders?', en: 'Or send it back: what should be different?' })}</label>
                <input id="note" name="note" maxLength={longestNote} required autoComplete="off" dir="auto" />
                <button type="submit" className="quiet">{say({ nl: 'Stuur terug', en: 'Send back' })}</button>
              </form>
            </div>
          )}
          <div className="buttons">
            {holder === undefined && <PostButton action={action('take')} fields={fields}>{found.seconds > 0 ? say({ nl: 'Neem dit blok', en: 'Take this block' }) : say({ nl: 'Verander dit blok', en: 'Change this block' })}</PostButton>}
            {holder === undefined && found.texts.some((text) => text.state === 'unchecked' && mayCheck(person, locale, text.account)) && <PostButton quiet action={action('check')} fields={fields}>{say({ nl: 'Ik heb het gelezen: het klopt', en: 'I have read it: it is right' })}</PostButton>}
            {holder === undefined && isEditor(person) && found.words.outdated > 0 && <PostButton quiet action={action('still-right')} fields={fields}>{say({ nl: 'Nog steeds goed', en: 'Still right' })}</PostButton>}
            {work?.state === 'handed-in' && (holder === String(person.id) || isEditor(person)) && <PostButton quiet action={action('call-back')} fields={fields}>{holder === String(person.id) ? say({ nl: 'Neem het terug', en: 'Take it back' }) : say({ nl: 'Neem het over', en: 'Take it over' })}</PostButton>}
          </div>
        </>
      )}
    </section>
  );

  function faultFor(text: TextNow, written: string): string | undefined {
    if (written.trim() === '') return say({ nl: 'Deze tekst is nog leeg.', en: 'This text is still empty.' });
    const fault = faultIn(text.field, written, req, locale);
    return fault && sentence(req, fault);
  }
  function whose(): string {
    const handed = work?.state === 'handed-in';
    if (holder === String(person.id)) return say({ nl: 'U hebt dit ingeleverd. Het wacht op wie het naleest.', en: 'You handed this in. It waits for somebody who reads it over.' });
    const who = names.get(holder ?? '') ?? say({ nl: 'Iemand anders', en: 'Somebody else' });
    const when = speech.when(work?.since ?? now);
    return handed ? say({ nl: `${who} leverde dit in op ${when}.`, en: `${who} handed this in on ${when}.` }) : say({ nl: `${who} werkt hieraan sinds ${when}.`, en: `${who} has worked on this since ${when}.` });
  }
}
