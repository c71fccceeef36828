import type { AdminViewServerProps } from 'payload';
import { languageOf, speechIn } from '../../signup/admin/speech.ts';
import { adminPage } from '../../signup/admin/views/AdminPage.tsx';
import { PostButton } from '../../signup/admin/views/PostButton.tsx';
import { signUpDesk } from '../../signup/desk.ts';
import { doneEndpoint } from './endpoints.ts';
import './feedback.css';
import { Missed } from './Missed.tsx';
import { PageName } from './PageName.tsx';
import { openedDays, readFeedback, shownDays } from './read-feedback.ts';
import { readsFeedback } from './readers.ts';

/** Pages, lines of a page and searches that are shown. */
const most = { pages: 200, lines: 20, missed: 50 } as const;

/** `/admin/feedback`: per page and language how many said that it helped or that something is missing, what they wrote, and the button that says that it was dealt with. */
export const FeedbackView = (props: AdminViewServerProps) => adminPage(props, '/feedback', 'reader-feedback', async () => {
  const { initPageResult: { req } } = props;
  const speech = speechIn(languageOf(req.i18n.language), signUpDesk()?.snapshot().globals.settings.timeZone ?? 'Europe/Amsterdam');
  const { say, day } = speech;
  const reads = readsFeedback(req);
  if (!reads) return <p>{say({ nl: 'Uw account toont niet wat lezers zeggen. Vraag het een beheerder.', en: 'Your account does not show what readers say. Ask an admin.' })}</p>;
  const { pages, missed, opened } = await readFeedback(req.payload, reads);
  const { admin } = req.payload.config.routes;
  return (
    <>
      <h1>{say({ nl: 'Wat lezers zeggen', en: 'What readers say' })}</h1>
      <p>{say({ nl: `Van de laatste ${shownDays} dagen. Wat nog niemand bekeek, staat bovenaan. Niemand weet wie iets zei, dus u kunt niet antwoorden.`, en: `Of the last ${shownDays} days. What nobody has looked at comes first. Nobody knows who said it, so you cannot reply.` })}</p>
      {pages.length === 0 && <p className="none">{say({ nl: 'Er is nog niets gezegd.', en: 'Nothing has been said yet.' })}</p>}
      <ul className="list">
        {pages.slice(0, most.pages).map((page) => (
          <li key={`${page.language} ${page.path}`} className={page.open > 0 ? 'open' : undefined}>
            <h2><PageName page={page} admin={admin} speech={speech} /></h2>
            <p className="marks">
              <span className="mark">{say({ nl: 'Hielp', en: 'Helped' })}: {page.helped}</span>
              <span className="mark">{say({ nl: 'Mist iets', en: 'Missing' })}: {page.missing}</span>
              {page.open > 0 && <span className="mark mark--loud">{say({ nl: 'Te bekijken', en: 'To look at' })}: {page.open}</span>}
              <span className="mark">{say({ nl: `Geopend in ${openedDays} dagen, alle talen`, en: `Opened in ${openedDays} days, all languages` })}: {opened.get(page.path) ?? 0}</span>
            </p>
            {page.lines.length > 0 && (
              <ul className="lines">
                {page.lines.slice(0, most.lines).map((line) => (
                  <li key={line.id}>
                    <blockquote dir="auto">{line.line}</blockquote>
                    <p>{day(line.day)}{line.done && ` · ${say({ nl: 'bekeken', en: 'dealt with' })}`}</p>
                    {!line.done && <PostButton action={doneEndpoint} fields={{ id: line.id }} quiet>{say({ nl: 'Bekeken', en: 'Dealt with' })}</PostButton>}
                  </li>
                ))}
              </ul>
            )}
            {page.open > 0 && <PostButton action={doneEndpoint} fields={{ path: page.path, language: page.language }}>{say({ nl: 'Alles van deze pagina is bekeken', en: 'All of this page is dealt with' })}</PostButton>}
          </li>
        ))}
      </ul>
      <Missed missed={missed} most={most.missed} speech={speech} />
    </>
  );
});
