import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, type Speech, speechIn } from '../../../../signup/admin/speech.ts';
import { adminPage } from '../../../../signup/admin/views/AdminPage.tsx';
import '../../../inbox/views/inbox.css';
import { volunteerDesk, type VolunteerDesk } from '../../desk.ts';
import { maySeeVolunteers } from '../gate.ts';
import './volunteers.css';

/** What a view of volunteers knows of who asks, and what it stands on. */
export interface Seen { readonly desk: VolunteerDesk; readonly speech: Speech; readonly admin: string; given(name: string): string; /** A day with its year: `20 nov 2026`. Milliseconds since 1970. */ dayOf(at: number): string }

/**
 * The admin's frame round a view of volunteers. Who is not signed in goes to the login; who may not see them, and a server without them, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export const framed = (props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> => adminPage(props, path, 'inbox volunteers', async () => {
  const { initPageResult: { req }, searchParams } = props;
  const [desk, language] = [volunteerDesk(), languageOf(req.i18n.language)];
  if (!maySeeVolunteers(req)) return <p>{language === 'en' ? 'Your account shows no volunteers. Ask an admin.' : 'Uw account toont geen vrijwilligers. Vraag het een beheerder.'}</p>;
  if (!desk) return <p>{language === 'en' ? 'This server keeps no volunteers.' : 'Deze server houdt geen vrijwilligers bij.'}</p>;
  const given = (name: string) => [searchParams?.[name] ?? ''].flat()[0] ?? '';
  const { timeZone } = desk.snapshot().globals.settings;
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  return view({ desk, admin: req.payload.config.routes.admin, given, dayOf: (at) => days.format(at), speech: speechIn(language, timeZone) });
});
