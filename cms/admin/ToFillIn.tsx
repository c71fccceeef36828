import type { ServerProps } from 'payload';
import { factsOf } from '../../content/locales.ts';
import { hasRole, personOf } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import { listAddress } from './list-address.ts';
import { readToFillIn } from './read-to-fill-in.ts';
import type { TranslationCount } from './translation-counts.ts';
import './to-fill-in.css';

const words = {
  title: { nl: 'In te vullen of opnieuw na te kijken', en: 'To fill in or check again' },
  more: { nl: 'Meer:', en: 'More:' },
  done: { nl: 'Alles is ingevuld en nagekeken.', en: 'Everything is filled in and checked.' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  translations: { nl: 'Vertalingen', en: 'Translations' },
  language: { nl: 'Taal', en: 'Language' },
  missing: { nl: 'Ontbreekt', en: 'Missing' },
  unchecked: { nl: 'Niet nagekeken', en: 'Not checked' },
} satisfies Record<string, Words>;

/** Lines that are shown without opening the rest. */
const atOnce = 8;

/** On the dashboard: what an editor, or a translator for the own languages, can do next. */
export async function ToFillIn({ payload, user, i18n }: ServerProps) {
  const person = personOf({ user: user ?? null });
  if (!person || !hasRole({ user: user ?? null }, 'admin', 'editor', 'translator')) return null;
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const { gaps, counts } = await readToFillIn(payload, new Date());
  const own = person.role === 'translator' ? counts.filter(({ locale }) => person.languages.includes(locale)) : counts;
  const shown = person.role === 'translator' ? [] : gaps;
  const admin = payload.config.routes.admin;
  const lines = [...Map.groupBy(shown, ({ path }) => path)].map(([path, some]) => (
    <li key={path}><a href={`${admin}${path}`}>{some[0]?.name || say(words.settings)}</a>: {some.map(({ what }) => say(what)).join(', ')}</li>
  ));
  return (
    <section className="to-fill-in" aria-labelledby="to-fill-in">
      <h2 id="to-fill-in">{say(words.title)}</h2>
      {shown.length + own.length === 0 && <p>{say(words.done)}</p>}
      {lines.length > 0 && <ul>{lines.slice(0, atOnce)}</ul>}
      {lines.length > atOnce && <details><summary>{say(words.more)} {lines.length - atOnce}</summary><ul>{lines.slice(atOnce)}</ul></details>}
      {own.length > 0 && (
        <table>
          <caption>{say(words.translations)}</caption>
          <thead><tr><th scope="col">{say(words.language)}</th><th scope="col">{say(words.missing)}</th><th scope="col">{say(words.unchecked)}</th></tr></thead>
          <tbody>
            {[...new Set(own.map(({ locale }) => locale))].map((locale) => (
              <tr key={locale}>
                <th scope="row"><bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi></th>
                {(['missing', 'unchecked'] as const).map((state) => (
                  <td key={state}><Links counts={own.filter((count) => count.locale === locale)} state={state} admin={admin} label={labelOf} /></td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );

  function labelOf(collection: string): string {
    const label = payload.collections[collection as 'topics']?.config.labels.plural;
    return typeof label === 'object' ? say(label as Words) : collection;
  }
}

interface LinksProps { counts: readonly TranslationCount[]; state: 'missing' | 'unchecked'; admin: string; label: (collection: string) => string }

/** How many there are, and behind it which lists they are in. */
function Links({ counts, state, admin, label }: LinksProps) {
  const some = counts.filter((count) => count[state] > 0);
  const total = some.reduce((sum, count) => sum + count[state], 0);
  if (total === 0) return <>0</>;
  return (
    <details>
      <summary>{total}</summary>
      <ul>
        {some.map(({ collection, locale, ...count }) => (
          <li key={collection}><a href={`${admin}${listAddress(collection, locale, state)}`}>{label(collection)}: {count[state]}</a></li>
        ))}
      </ul>
    </details>
  );
}
