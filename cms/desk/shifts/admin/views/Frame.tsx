import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, type Speech, speechIn } from '../../../../signup/admin/speech.ts';
import { viewerOf, type Viewer } from '../../../../signup/admin/viewer.ts';
import '../../../../signup/admin/views/sign-ups.css';
import { type OpenShiftDesk, shiftDesk } from '../../shift-desk.ts';
import './shifts.css';

/** What a view of shifts knows of who asks, and what it stands on. */
export interface Seen { readonly desk: OpenShiftDesk; readonly viewer: Viewer; readonly speech: Speech; readonly admin: string }

/**
 * The admin's frame round a view of shifts. Who is not signed in goes to the login; who may not see shifts, and a server without them, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export async function framed(props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> {
  const { initPageResult: { req, locale, permissions, visibleEntities }, params, searchParams } = props;
  const admin = req.payload.config.routes.admin;
  if (!req.user) return redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}${path}` }).toString()}`);
  const [desk, viewer, language] = [shiftDesk(), await viewerOf(req), languageOf(req.i18n.language)];
  const body = viewer && desk ? await view({ desk, viewer, admin, speech: speechIn(language, desk.snapshot().globals.settings.timeZone) }) : undefined;
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className="gutter--left gutter--right sign-ups shifts">
        {!viewer && <p>{language === 'en' ? 'Your account does not show shifts. Ask an admin.' : 'Uw account toont geen diensten. Vraag het een beheerder.'}</p>}
        {viewer && !desk && <p>{language === 'en' ? 'This server has no shifts.' : 'Deze server heeft geen diensten.'}</p>}
        {body}
      </div>
    </DefaultTemplate>
  );
}
