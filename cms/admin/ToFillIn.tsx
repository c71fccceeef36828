import type { ServerProps } from 'payload';
import { hasRole } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import { readToFillIn } from './read-to-fill-in.ts';
import './to-fill-in.css';

const words = {
  title: { nl: 'In te vullen of opnieuw na te kijken', en: 'To fill in or check again' },
  more: { nl: 'Meer:', en: 'More:' },
  done: { nl: 'Alles is ingevuld en nagekeken.', en: 'Everything is filled in and checked.' },
  settings: { nl: 'Instellingen', en: 'Settings' },
} satisfies Record<string, Words>;

/** Lines that are shown without opening the rest. */
const atOnce = 8;

/** On the dashboard of editors: which facts are missing, or have not been looked at for long. */
export async function ToFillIn({ payload, user, i18n }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'editor')) return null;
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const gaps = await readToFillIn(payload, new Date());
  const admin = payload.config.routes.admin;
  const lines = [...Map.groupBy(gaps, ({ path }) => path)].map(([path, some]) => (
    <li key={path}><a href={`${admin}${path}`}>{some[0]?.name || say(words.settings)}</a>: {some.map(({ what }) => say(what)).join(', ')}</li>
  ));
  return (
    <section className="to-fill-in" aria-labelledby="to-fill-in">
      <h2 id="to-fill-in">{say(words.title)}</h2>
      {lines.length === 0 && <p>{say(words.done)}</p>}
      {lines.length > 0 && <ul>{lines.slice(0, atOnce)}</ul>}
      {lines.length > atOnce && <details><summary>{say(words.more)} {lines.length - atOnce}</summary><ul>{lines.slice(atOnce)}</ul></details>}
    </section>
  );
}
