import type { ServerProps } from 'payload';
import { personOf } from '../../../access/role.ts';
import { factsOf, locales, sourceLocale } from '../../../../content/locales.ts';
import { languageOf } from '../../../signup/admin/speech.ts';
import { holderOf, isEditor, mayJudge, translates } from '../../work/decisions.ts';
import { WorkStore } from '../../work/work-store.ts';
import { partsByDocument } from '../../work/parts-by-document.ts';
import { secondsOf, withoutHandedIn } from '../queue.ts';
import { readQueues } from '../read-queue.ts';
import { timeFor } from '../say.ts';
import '../../../signup/admin/views/sign-ups.css';

/** On the dashboard: what a translator can do in the own languages, and what waits for an approval. */
export async function TranslationsToDo({ payload, user, i18n }: ServerProps) {
  const person = personOf({ user: user ?? null });
  if (!person || !(isEditor(person) || person.role === 'translator')) return null;
  const language = languageOf(i18n.language);
  const say = (nl: string, en: string) => (language === 'en' ? en : nl);
  const { admin } = payload.config.routes;
  const store = new WorkStore(payload);
  const languages = locales.filter((one) => one !== sourceLocale && translates(person, one));
  // Counting all texts takes a while: only for who translates, and then in one language or a few.
  const queues = person.role === 'translator' && languages.length > 0 ? (await readQueues({ payload }, languages)).byLanguage : undefined;
  const lines: { locale: (typeof locales)[number]; words: string[] }[] = [];
  for (const locale of languages) {
    const open = await store.open(locale);
    const toJudge = open.filter((work) => mayJudge(work, person)).length;
    const mine = open.filter((work) => work.state !== 'handed-in' && holderOf(work, Date.now()) === String(person.id)).length;
    const seconds = secondsOf(withoutHandedIn(queues?.get(locale) ?? [], partsByDocument(open.filter(({ state }) => state === 'handed-in'))));
    const words = [
      ...(toJudge > 0 ? [say(`${toJudge} ingeleverd: lees na`, `${toJudge} handed in: read over`)] : []), ...(mine > 0 ? [say(`${mine} bij u`, `${mine} with you`)] : []),
      ...(seconds > 0 ? [say(`te doen: ${timeFor(seconds, language)}`, `to do: ${timeFor(seconds, language)}`)] : []),
    ];
    if (words.length > 0 || person.role === 'translator') lines.push({ locale, words });
  }
  return (
    <section className="sign-ups to-fill-in" aria-labelledby="translations-to-do">
      <h2 id="translations-to-do">{say('Vertalen', 'Translate')}</h2>
      {lines.length === 0 && <p><a href={`${admin}/translate`}>{say('Niemand wacht op goedkeuring. Hoe ver is elke taal?', 'Nobody waits for an approval. How far is each language?')}</a></p>}
      <ul>
        {lines.map(({ locale, words }) => <li key={locale}><a href={`${admin}/translate?language=${locale}`}><bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi></a>: {words.length > 0 ? words.join(' · ') : say('alles is vertaald en nagekeken', 'all is translated and checked')}</li>)}
      </ul>
    </section>
  );
}
