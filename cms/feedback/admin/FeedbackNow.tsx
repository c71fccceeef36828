import type { ServerProps } from 'payload';
import '../../admin/to-fill-in.css';
import { languageOf, speechIn } from '../../signup/admin/speech.ts';
import { PostButton } from '../../signup/admin/views/PostButton.tsx';
import { doneEndpoint, feedbackView } from './endpoints.ts';
import { Missed } from './Missed.tsx';
import { PageName } from './PageName.tsx';
import { readFeedback } from './read-feedback.ts';
import { readsFeedback } from './readers.ts';

/** Pages, lines and searches that the dashboard names. */
const most = { pages: 5, lines: 5, missed: 8 } as const;

/** On the dashboard: which pages lack something, what readers wrote last, and what was searched and not found. */
export async function FeedbackNow({ payload, user, i18n }: ServerProps) {
  const reads = readsFeedback({ user: user ?? null });
  if (!reads) return null;
  const { pages, lines, missed } = await readFeedback(payload, reads);
  const { admin } = payload.config.routes;
  const speech = speechIn(languageOf(i18n.language), 'Europe/Amsterdam');
  const { say } = speech;
  const open = pages.filter((page) => page.open > 0);
  const helped = pages.reduce((sum, page) => sum + page.helped, 0);
  const missing = pages.reduce((sum, page) => sum + page.missing, 0);
  return (
    <section className="to-fill-in" id="reader-feedback" aria-labelledby="reader-feedback-title">
      <h2 id="reader-feedback-title">{say({ nl: 'Wat lezers zeggen', en: 'What readers say' })}</h2>
      <p>{say({ nl: `In drie maanden: “dit hielp mij” ${helped}, “er ontbreekt iets” ${missing}.`, en: `In three months: “this helped me” ${helped}, “something is missing” ${missing}.` })} <a href={feedbackView(admin)}>{say({ nl: 'Bekijk alles', en: 'See all' })}</a></p>
      {open.length > 0 && (
        <>
          <h3>{say({ nl: 'Hier ontbreekt iets', en: 'Something is missing here' })}</h3>
          <ul>{open.slice(0, most.pages).map((page) => <li key={`${page.language} ${page.path}`}><PageName page={page} admin={admin} speech={speech} />: {page.open}</li>)}</ul>
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>{say({ nl: 'Laatst geschreven', en: 'Written last' })}</h3>
          <ul>{lines.slice(0, most.lines).map((line) => <li key={line.id}><bdi dir="auto">{line.line}</bdi> <PageName page={line} admin={admin} speech={speech} /> <PostButton action={doneEndpoint} fields={{ id: line.id, from: 'dashboard' }}>{say({ nl: 'Bekeken', en: 'Dealt with' })}</PostButton></li>)}</ul>
        </>
      )}
      <Missed missed={missed} most={most.missed} speech={speech} />
    </section>
  );
}
