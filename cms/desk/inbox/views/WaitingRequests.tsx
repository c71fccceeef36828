import type { ServerProps } from 'payload';
import { languageOf, speechIn } from '../../../signup/admin/speech.ts';
import '../../../signup/admin/views/sign-ups.css';
import { inAdmin } from '../decisions/answer-words.ts';
import { inbox as openInbox } from '../inbox.ts';
import { filterIn, queryOf } from '../list.ts';
import { overview } from '../overview.ts';
import { seenForms } from '../seen-forms.ts';
import './inbox.css';

const nothing = filterIn(() => '');

/** On the dashboard: what is new in the inbox, and who waits longer than was promised. */
export async function WaitingRequests({ payload, user, i18n }: ServerProps) {
  const inbox = openInbox();
  const forms = inbox ? await seenForms({ user: user ?? null, payload } as Parameters<typeof seenForms>[0]) : [];
  if (!inbox || forms.length === 0) return null;
  const { say, language } = speechIn(languageOf(i18n.language), inbox.snapshot().globals.settings.timeZone);
  const all = (await overview(inbox, forms)).filter(({ counts, late, open }) => late > 0 || open > 0 || counts.doubted > 0);
  const late = all.reduce((sum, one) => sum + one.late, 0);
  const list = `${payload.config.routes.admin}/requests`;
  return (
    <section className="to-fill-in sign-ups inbox" aria-labelledby="waiting-requests">
      <h2 id="waiting-requests">{say({ nl: 'Vragen en meldingen', en: 'Requests and reports' })}</h2>
      {late > 0 && <p className="warning"><a href={`${list}${queryOf(nothing, { late: 'late' })}`}>{say(late === 1 ? { nl: '1 vraag wacht langer dan beloofd', en: '1 request waits longer than promised' } : { nl: `${late} vragen wachten langer dan beloofd`, en: `${late} requests wait longer than promised` })}</a></p>}
      {all.length === 0 && <p>{say({ nl: 'Er wacht niets.', en: 'Nothing is waiting.' })}</p>}
      <ul className="sittings">
        {all.map(({ form, counts, late: behind, open }) => (
          <li key={form.slug}>
            <a href={`${list}${queryOf(nothing, { form: form.slug })}`}><strong>{inAdmin(form.title, language)}</strong></a>
            <span className="marks">
              {behind > 0 && <a className="mark mark--loud" href={`${list}${queryOf(nothing, { form: form.slug, late: 'late' })}`}>{say({ nl: `${behind} te laat`, en: `${behind} late` })}</a>}
              {counts.new > 0 && <span className="mark">{say({ nl: `${counts.new} nieuw`, en: `${counts.new} new` })}</span>}
              {open - counts.new > 0 && <span className="mark">{say({ nl: `${open - counts.new} loopt`, en: `${open - counts.new} going on` })}</span>}
              {counts.doubted > 0 && <span className="mark">{say({ nl: `${counts.doubted} misschien een robot`, en: `${counts.doubted} perhaps a robot` })}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p><a href={list}>{say({ nl: 'Alle vragen en meldingen', en: 'All requests and reports' })}</a></p>
    </section>
  );
}
