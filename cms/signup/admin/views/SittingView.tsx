import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { SignUp } from '../../store/store.ts';
import { persons, takenOf } from '../counted-words.ts';
import { endpointsOf } from '../gate.ts';
import { frozenSheet } from '../kitchen-sheets.ts';
import { type Outcome, outcomes, saidOf } from '../said.ts';
import { isFound } from '../search.ts';
import { findSitting, readSheet } from '../sitting-sheet.ts';
import { dateWords, eventName } from '../sitting-words.ts';
import { framed } from './Frame.tsx';
import { SignUpItem } from './SignUpItem.tsx';
import { SittingTools } from './SittingTools.tsx';

/** `/admin/sign-ups/{sitting}`: everybody of one sitting, and all that a host does at the door. */
export async function SittingView(props: AdminViewServerProps, slug: string) {
  const { initPageResult: { req }, searchParams } = props;
  const given = (name: string) => [searchParams?.[name] ?? ''].flat()[0] ?? '';
  return framed(props, `/sign-ups/${slug}`, async ({ desk, viewer, speech }) => {
    const found = await findSitting(desk, slug, viewer);
    if (!found) return notFound();
    const { say } = speech;
    const [sheet, frozen] = [await readSheet(desk, found), await frozenSheet(req.payload, slug)];
    const { counts, doubles, published } = sheet;
    const post = endpointsOf(slug);
    const sought = given('q');
    const all = [...sheet.doubted, ...sheet.coming, ...sheet.waiting, ...sheet.ended];
    const current = all.find(({ id }) => String(id) === given('row'));
    const did = outcomes.find((outcome): outcome is Outcome => outcome === given('did'));
    const said = did && saidOf(did, current, { mailed: Number(given('mailed')) || 0, toCall: Number(given('toCall')) || 0 }, speech);
    const over = counts.capacity === undefined ? 0 : counts.taken - counts.capacity;
    const items = (rows: readonly SignUp[], placed = false) => {
      const shown = rows.map((row, at) => ({ row, place: at + 1 })).filter(({ row }) => isFound(row, sought));
      if (shown.length === 0) return <p>{sought === '' ? say({ nl: 'Niemand.', en: 'Nobody.' }) : say({ nl: 'Niemand gevonden.', en: 'Nobody found.' })}</p>;
      return <ul className="list">{shown.map(({ row, place }) => <SignUpItem key={row.id} row={row} slug={slug} speech={speech} doubles={doubles.get(row.id) ?? []} place={placed ? place : undefined} canChange={published !== undefined} current={row === current} />)}</ul>;
    };
    return (
      <>
        <p><a href={`${req.payload.config.routes.admin}/sign-ups`}>← {say({ nl: 'Alle datums', en: 'All dates' })}</a></p>
        <h1>{eventName(sheet, speech)}</h1>
        <p>{dateWords(sheet, speech)}{published?.cancelled && <strong> · {say({ nl: 'gaat niet door', en: 'cancelled' })}</strong>}</p>
        <p className="marks">
          <span className={over > 0 ? 'mark mark--loud' : 'mark'}>{say(takenOf(counts.taken, counts.capacity))}</span>
          <span className="mark">{say({ nl: `${counts.arrived} binnen`, en: `${counts.arrived} in` })}</span>
          {counts.offered > 0 && <span className="mark">{say({ nl: `${counts.offered} aangeboden`, en: `${counts.offered} offered` })}</span>}
          {counts.waiting > 0 && <span className="mark">{say({ nl: `${counts.waiting} wachtend`, en: `${counts.waiting} waiting` })}</span>}
        </p>
        {over > 0 && <p className="warning" role="status">{say({ nl: `Er zijn ${persons(over).nl} meer dan plaatsen. Niemand van de wachtlijst krijgt iets aangeboden tot dit weer past.`, en: `There are ${persons(over).en} more than places. Nobody on the waiting list is offered anything until it fits again.` })}</p>}
        {said && <p className={said.good ? 'said' : 'said said--bad'} role="status">{say(said.sentence)}</p>}

        <div className="door">
          <form method="post" action={`${post}/check-in-code`}>
            <label htmlFor="code">{say({ nl: 'Code', en: 'Code' })}</label>
            <span><input id="code" name="code" autoComplete="off" autoCapitalize="characters" spellCheck={false} required /><button type="submit">{say({ nl: 'Binnen', en: 'Check in' })}</button></span>
          </form>
          <form method="get">
            <label htmlFor="q">{say({ nl: 'Zoek op naam, telefoon of code', en: 'Search by name, phone or code' })}</label>
            <span><input id="q" name="q" type="search" defaultValue={sought} dir="auto" autoComplete="off" /><button type="submit" className="quiet">{say({ nl: 'Zoek', en: 'Search' })}</button></span>
          </form>
          {published && (
            <div className="buttons">
              <a className="button" href={`${post}/form?as=walk-in`}>{say({ nl: '+ Inloop: komt nu binnen', en: '+ Walk-in: comes in now' })}</a>
              <a className="button" href={`${post}/form?as=desk`}>{say({ nl: '+ Aanmelden (telefoon)', en: '+ Sign up (phone)' })}</a>
            </div>
          )}
        </div>
        {sought !== '' && <p><a href="?">{say({ nl: 'Toon weer iedereen', en: 'Show everybody again' })}</a></p>}

        {sheet.doubted.length > 0 && <section><h2>{say({ nl: `In twijfel: ${sheet.doubted.length}`, en: `Doubted: ${sheet.doubted.length}` })}</h2><p>{say({ nl: 'Misschien een robot. Bel bij twijfel. Wie u toelaat, krijgt een plaats of komt op de wachtlijst.', en: 'Perhaps a robot. Call when in doubt. Whoever you let in gets a place or goes on the waiting list.' })}</p>{items(sheet.doubted)}</section>}
        <section><h2>{say({ nl: `Wie komt er: ${sheet.coming.length}`, en: `Who comes: ${sheet.coming.length}` })}</h2>{items(sheet.coming)}</section>
        {sheet.waiting.length > 0 && <section><h2>{say({ nl: `Wachtlijst: ${sheet.waiting.length}`, en: `Waiting list: ${sheet.waiting.length}` })}</h2>{items(sheet.waiting, true)}</section>}
        <SittingTools sheet={sheet} frozen={frozen} speech={speech} />
        {sheet.ended.length > 0 && <details open={sought !== ''}><summary>{say({ nl: `Afgemeld of verlopen: ${sheet.ended.length}`, en: `Cancelled or lapsed: ${sheet.ended.length}` })}</summary>{items(sheet.ended)}</details>}
      </>
    );
  });
}
