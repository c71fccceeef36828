import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import { type Person, personOf } from '../../../access/role.ts';
import { isLocale, type Locale, locales, sourceLocale } from '../../../../content/locales.ts';
import { languageOf, type Speech, speechIn } from '../../../signup/admin/speech.ts';
import { adminPage } from '../../../signup/admin/views/AdminPage.tsx';
import { isTimeZone } from '../../../public/day.ts';
import { translates } from '../../work/decisions.ts';
import './queue.css';

/** What a view of the queue knows of who asks. */
export interface Seen {
  readonly req: PayloadRequest;
  readonly person: Person;
  readonly speech: Speech;
  readonly admin: string;
  /** The languages that this person may translate into. */
  readonly languages: readonly Locale[];
  /** The one that was asked for, if it is among them. */
  readonly locale: Locale | undefined;
  given(name: string): string;
}

/** The admin's frame round a view of the queue. Who is not signed in goes to the login; who does not translate gets a sentence. */
export const framed = (props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> => adminPage(props, path, 'translate', async () => {
  const { initPageResult: { req }, searchParams } = props;
  const person = personOf(req);
  const language = languageOf(req.i18n.language);
  const languages = person ? locales.filter((locale) => locale !== sourceLocale && translates(person, locale)) : [];
  if (!person || languages.length === 0) {
    return <p>{language === 'en' ? 'No language to translate into is set at your account. Ask an admin.' : 'Bij uw account staat geen taal om naar te vertalen. Vraag het een beheerder.'}</p>;
  }
  const given = (name: string) => [searchParams?.[name] ?? ''].flat()[0] ?? '';
  const asked = given('language');
  const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, select: { timeZone: true } }) as { timeZone?: unknown };
  return view({
    req, person, languages, given, admin: req.payload.config.routes.admin, speech: speechIn(language, isTimeZone(timeZone) ? timeZone : 'Europe/Amsterdam'),
    locale: isLocale(asked) && languages.includes(asked) ? asked : undefined,
  });
});
