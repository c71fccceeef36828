import { createLocalReq, type ServerProps } from 'payload';
import { hasRole, type Role } from '../access/role.ts';
import { dayOf } from '../fields/time.ts';
import type { Words } from '../fields/words.ts';
import { today } from '../globals/today.ts';
import './to-fill-in.css';

const words = {
  title: { nl: 'Vaak nodig', en: 'Often needed' },
  dates: { nl: 'Volgende datums', en: 'Next dates' },
  cancelled: { nl: 'gaat niet door', en: 'cancelled' },
  menu: { nl: 'met menu', en: 'with a menu' },
} satisfies Record<string, Words>;

const links: readonly { readonly path: string; readonly label: Words; readonly roles: readonly Role[] }[] = [
  { path: '/globals/notice', label: { nl: 'Een eigen melding boven elke pagina', en: 'A notice of your own above every page' }, roles: ['admin', 'editor', 'desk'] },
  { path: '/collections/menus/create', label: { nl: 'Een nieuw menu', en: 'A new menu' }, roles: ['admin', 'editor'] },
  { path: '/collections/news/create', label: { nl: 'Een nieuw bericht', en: 'A news item' }, roles: ['admin', 'editor'] },
];
/** Dates that are listed. */
const most = 6;

/** On top of the dashboard: the few things that are done every week, one click away. */
export async function OftenDone({ payload, user, i18n }: ServerProps) {
  const may = (...roles: readonly Role[]) => hasRole({ user: user ?? null }, ...roles);
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const own = links.filter(({ roles }) => may(...roles));
  const dates = may('admin', 'editor', 'host') ? await nextDates(payload) : [];
  if (own.length + dates.length === 0) return null;
  const named = (day: string) => new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
  const admin = payload.config.routes.admin;
  return (
    <section className="to-fill-in" aria-labelledby="often-done">
      <h2 id="often-done">{say(words.title)}</h2>
      {own.length > 0 && <ul>{own.map(({ path, label }) => <li key={path}><a href={`${admin}${path}`}>{say(label)}</a></li>)}</ul>}
      {dates.length > 0 && (
        <>
          <h3>{say(words.dates)}</h3>
          <ul>
            {dates.map(({ id, date, start, event, state, menu }) => (
              <li key={id}>
                <a href={`${admin}/collections/occurrences/${id}`}>{[named(dayOf(date) ?? ''), start, typeof event === 'object' ? event.title : ''].filter(Boolean).join(', ')}</a>
                {state === 'cancelled' ? `: ${say(words.cancelled)}` : menu ? `: ${say(words.menu)}` : ''}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

async function nextDates(payload: ServerProps['payload']) {
  const from = await today(await createLocalReq({}, payload));
  const { docs } = await payload.find({ collection: 'occurrences', where: { date: { greater_than_equal: `${from}T00:00:00.000Z` } }, sort: 'date', limit: most, depth: 1, pagination: false });
  return docs;
}
