import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { signUpDesk, type SignUpDesk } from '../../desk.ts';
import { languageOf, type Speech, speechIn } from '../speech.ts';
import { viewerOf, type Viewer } from '../viewer.ts';
import './sign-ups.css';

/** What a view of sign-ups knows of who asks, and what it stands on. */
export interface Seen { readonly desk: SignUpDesk; readonly viewer: Viewer; readonly speech: Speech }

/**
 * The admin's frame round a view of sign-ups. Who is not signed in goes to the login; who may not see sign-ups, and a server without them, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export async function framed(props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> {
  const { initPageResult: { req, locale, permissions, visibleEntities }, params, searchParams } = props;
  const admin = req.payload.config.routes.admin;
  if (!req.user) return redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}${path}` }).toString()}`);
  const desk = signUpDesk();
  const viewer = await viewerOf(req);
  const language = languageOf(req.i18n.language);
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className="gutter--left gutter--right sign-ups">
        {!viewer && <p>{language === 'en' ? 'Your account does not show sign-ups. Ask an admin.' : 'Uw account toont geen aanmeldingen. Vraag het een beheerder.'}</p>}
        {viewer && !desk && <p>{language === 'en' ? 'This server takes no sign-ups.' : 'Deze server neemt geen aanmeldingen aan.'}</p>}
        {viewer && desk && await view({ desk, viewer, speech: speechIn(language, desk.snapshot().globals.settings.timeZone) })}
      </div>
    </DefaultTemplate>
  );
}
