import type { ServerProps } from 'payload';
import { addDays, weekdayOf } from '../../../../content/dates/days.ts';
import { say as message } from '../../../../content/messages.ts';
import { pick } from '../../../../content/pick.ts';
import { hasRole } from '../../../access/role.ts';
import { dayIn } from '../../../public/day.ts';
import { languageOf, speechIn } from '../../../signup/admin/speech.ts';
import { signUpDesk } from '../../../signup/desk.ts';
import { figureReaders } from '../../figures/endpoints.ts';
import '../../figures/views/figures.css';
import { logPath } from '../page/log-page.ts';
import { signalsFrom, signalsOf } from '../signals.ts';
import { openQuestionStore } from '../store/open-store.ts';

/** Topics of this week that are named. */
const most = 5;

/** On the dashboard: the log of help questions, what was asked this week, and what is asked more than before. */
export async function QuestionsNow({ payload, user, i18n }: ServerProps) {
  const desk = signUpDesk();
  if (!desk || !hasRole({ user: user ?? null }, ...figureReaders)) return null;
  const { topics, globals: { settings } } = desk.snapshot();
  const { say, language } = speechIn(languageOf(i18n.language), settings.timeZone);
  const today = dayIn(settings.timeZone, new Date(desk.now()));
  const monday = addDays(today, 1 - weekdayOf(today));
  const store = openQuestionStore(payload);
  const counts = await store.topicsByDay(signalsFrom(today), today);
  const week = Map.groupBy(counts.filter(({ day }) => day >= monday), ({ topic }) => topic);
  const perTopic = [...week].map(([topic, rows]) => ({ topic, n: rows.reduce((sum, { n }) => sum + n, 0) })).sort((a, b) => b.n - a.n);
  const all = perTopic.reduce((sum, { n }) => sum + n, 0);
  const signals = signalsOf(counts, today, await store.firstDay());
  const nameOf = (topic: string) => pick(topics[topic]?.title, language)?.value ?? message(language, 'tally.other');
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 1 });
  return (
    <section className="to-fill-in" aria-labelledby="questions-now">
      <h2 id="questions-now">{say({ nl: 'Hulpvragen', en: 'Help questions' })}</h2>
      {hasRole({ user: user ?? null }, 'admin', 'desk') && <p><a href={logPath}><strong>{say({ nl: 'Hulpvraag noteren', en: 'Note a help question' })}</strong></a></p>}
      <p>{say({ nl: `Deze week: ${all}.`, en: `This week: ${all}.` })} {perTopic.slice(0, most).map(({ topic, n }) => `${nameOf(topic)} ${n}`).join(', ')}</p>
      {signals.length > 0 && (
        <>
          <h3>{say({ nl: 'Vaker gevraagd dan eerst', en: 'Asked more than before' })}</h3>
          <ul className="rising">{signals.map(({ topic, now, before }) => <li key={topic}>{say({ nl: `${nameOf(topic)}: ${now} in de laatste 28 dagen; daarvoor gemiddeld ${number.format(before)} in 28 dagen`, en: `${nameOf(topic)}: ${now} in the last 28 days; on average ${number.format(before)} in 28 days before` })}</li>)}</ul>
          <p>{say({ nl: 'Een onderwerp staat hier als zo’n stijging door toeval minder dan 1 op de 100 keer voorkomt, en bij vijf vragen of meer.', en: 'A topic stands here when such a rise happens by chance less than 1 time in 100, and with five questions or more.' })}</p>
        </>
      )}
      <p><a href={`${payload.config.routes.admin}/figures`}>{say({ nl: 'Cijfers van het jaar', en: 'Figures of the year' })}</a></p>
    </section>
  );
}
