import type { ServerProps } from 'payload';
import { coverageOf, freshnessIn } from '../../../content/coverage.ts';
import { factsOf } from '../../../content/locales.ts';
import { hasRole, personOf } from '../../access/role.ts';
import { signUpDesk } from '../../signup/desk.ts';
import { askedOf } from './asked.ts';

/** On the dashboard: how far each language is on the site now, in words. Translators see their own. */
export function Languages(props: ServerProps) {
  const { user, speech: { say, language } } = askedOf(props);
  const [desk, person] = [signUpDesk(), personOf({ user })];
  if (!desk || !person || !hasRole({ user }, 'admin', 'editor', 'translator')) return null;
  const lines = [...coverageOf(freshnessIn(desk.snapshot()))].filter(([locale]) => person.role !== 'translator' || person.languages.includes(locale));
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL');
  const part = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL', { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section className="to-fill-in" id="languages" aria-labelledby="languages-title">
      <h2 id="languages-title">{say({ nl: 'Talen', en: 'Languages' })}</h2>
      <table>
        <caption>{say({ nl: 'Woorden op de site: vertaald, nog niet vertaald, gemaakt van ouder Nederlands, door niemand nagelezen', en: 'Words on the site: translated, not yet translated, made from an older Dutch, read by nobody else' })}</caption>
        <thead><tr><th scope="col">{say({ nl: 'Taal', en: 'Language' })}</th><th scope="col">{say({ nl: 'Vertaald', en: 'Translated' })}</th><th scope="col">{say({ nl: 'Ontbreekt', en: 'Missing' })}</th><th scope="col">{say({ nl: 'Ouder', en: 'Older' })}</th><th scope="col">{say({ nl: 'Ongelezen', en: 'Unread' })}</th></tr></thead>
        <tbody>
          {lines.map(([locale, { words, missing, outdated, unchecked }]) => (
            <tr key={locale}>
              <th scope="row"><bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi></th>
              <td>{words === 0 ? '–' : part.format(Math.floor(((words - missing) / words) * 100) / 100)}</td>
              {[missing, outdated, unchecked].map((n, index) => <td key={index}>{number.format(n)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
