import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, type Speech, speechIn } from '../../../../signup/admin/speech.ts';
import '../../../../signup/admin/views/sign-ups.css';
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
export async function framed(props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> {
  const { initPageResult: { req, locale, permissions, visibleEntities }, params, searchParams } = props;
  const admin = req.payload.config.routes.admin;
  if (!req.user) return redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}${path}` }).toString()}`);
  const [desk, sees, language] = [volunteerDesk(), maySeeVolunteers(req), languageOf(req.i18n.language)];
  const given = (name: string) => [searchParams?.[name] ?? ''].flat()[0] ?? '';
  const timeZone = desk?.snapshot().globals.settings.timeZone ?? 'UTC';
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const body = sees && desk ? await view({ desk, admin, given, dayOf: (at) => days.format(at), speech: speechIn(language, timeZone) }) : undefined;
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className="gutter--left gutter--right sign-ups inbox volunteers">
        {!sees && <p>{language === 'en' ? 'Your account shows no volunteers. Ask an admin.' : 'Uw account toont geen vrijwilligers. Vraag het een beheerder.'}</p>}
        {sees && !desk && <p>{language === 'en' ? 'This server keeps no volunteers.' : 'Deze server houdt geen vrijwilligers bij.'}</p>}
        {body}
      </div>
    </DefaultTemplate>
  );
}
