import type { AdminViewServerProps } from 'payload';
import { say as message } from '../../../../content/messages.ts';
import { hasRole } from '../../../access/role.ts';
import { dayIn } from '../../../public/day.ts';
import { languageOf, type Speech, speechIn } from '../../../signup/admin/speech.ts';
import { adminPage } from '../../../signup/admin/views/AdminPage.tsx';
import { PostButton } from '../../../signup/admin/views/PostButton.tsx';
import { signUpDesk, type SignUpDesk } from '../../../signup/desk.ts';
import { openQuestionStore } from '../../questions/store/open-store.ts';
import { figureReaders, figuresView, figureTakers, yearIn } from '../endpoints.ts';
import { figuresOf } from '../figures-of.ts';
import { gather } from '../gather.ts';
import { FigureChart } from './FigureChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import './figures.css';

/** `/admin/figures?year=2026`: the figures of a year as they are now, as charts and tables; for admins and editors the button that puts them into the annual report. */
export const FiguresView = (props: AdminViewServerProps) => adminPage(props, '/figures', 'figures', async () => {
  const { initPageResult: { req }, searchParams } = props;
  const desk = signUpDesk();
  const speech = speechIn(languageOf(req.i18n.language), desk?.snapshot().globals.settings.timeZone ?? 'Europe/Amsterdam');
  if (!hasRole(req, ...figureReaders)) return <p>{speech.say({ nl: 'Uw account toont geen cijfers. Vraag het een beheerder.', en: 'Your account does not show figures. Ask an admin.' })}</p>;
  if (!desk) return <p>{speech.say({ nl: 'Deze server telt nu niet.', en: 'This server does not count now.' })}</p>;
  return figures({ req, desk, speech, asked: yearIn(searchParams?.year), did: searchParams?.did });
});

interface Asked { readonly req: AdminViewServerProps['initPageResult']['req']; readonly desk: SignUpDesk; readonly speech: Speech; readonly asked: number | undefined; readonly did: unknown }

async function figures({ req, desk, speech: { say, day, language }, asked, did }: Asked) {
  const { admin } = req.payload.config.routes;
  const content = desk.snapshot();
  const today = dayIn(content.globals.settings.timeZone, new Date(desk.now()));
  const current = Number(today.slice(0, 4));
  const year = asked ?? current;
  const groups = figuresOf(await gather({ payload: req.payload, desk }, year)).filter(({ rows }) => rows.length > 0);
  const first = Math.min(current - 2, Number(((await openQuestionStore(req.payload).firstDay()) ?? today).slice(0, 4)));
  const years = Array.from({ length: current - first + 1 }, (_, at) => current - at);
  const refused = { 'no-report': { nl: `Er is nog geen jaarverslag over ${year}. Maak dat eerst, met het jaar ${year}, en kom dan terug.`, en: `There is no annual report of ${year} yet. Make it first, with the year ${year}, and then come back.` }, typed: { nl: `Het verslag over ${year} heeft cijfers die uit het gedrukte verslag komen. Die blijven staan.`, en: `The report of ${year} has figures from the printed report. They stay.` } };
  const why = typeof did === 'string' && did in refused ? refused[did as keyof typeof refused] : undefined;
  return (
    <>
      <h1>{say({ nl: `Cijfers van ${year}`, en: `Figures of ${year}` })}</h1>
      <nav aria-label={say({ nl: 'Jaren', en: 'Years' })}><ul className="years">{years.map((one) => <li key={one}>{one === year ? <strong aria-current="page">{one}</strong> : <a href={figuresView(admin, one)}>{one}</a>}</li>)}</ul></nav>
      {why && <p className="said said--bad" role="alert">{say(why)}{did === 'no-report' && <> <a href={`${admin}/collections/reports/create`}>{say({ nl: 'Nieuw jaarverslag', en: 'New annual report' })}</a></>}</p>}
      <p>{say({ nl: `Geteld tot en met ${day(today)}. Alles is geteld, niets is met de hand ingevuld.`, en: `Counted up to and including ${day(today)}. Everything is counted, nothing was typed.` })} {say({ nl: 'Minder dan vijf meldingen staan er niet bij. In een jaarverslag staan aantallen onder de vijf helemaal niet.', en: 'Fewer than five reports are not told. In an annual report no number of people under five is told.' })}</p>
      <div className="buttons">
        <a className="button" href={`/api/figures/csv?year=${year}`}>{say({ nl: 'Als bestand (CSV)', en: 'As a file (CSV)' })}</a>
        {hasRole(req, ...figureTakers) && <PostButton action="/api/figures/take" fields={{ year }}>{say({ nl: `Zet de cijfers van ${year} nu in het jaarverslag`, en: `Put the figures of ${year} into the annual report now` })}</PostButton>}
      </div>
      {groups.map((group) => (
        <section key={group.name} aria-labelledby={`figures-${group.name}`}>
          <h2 id={`figures-${group.name}`}>{message(language, `tally.${group.name}`)}</h2>
          {group.name === 'answering' && <p>{message(language, 'tally.answering.hint')}</p>}
          <div className="group">
            {group.name !== 'totals' && <FigureChart group={group} content={content} language={language} />}
            <FigureTable group={group} content={content} language={language} />
          </div>
        </section>
      ))}
    </>
  );
}
