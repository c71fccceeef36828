import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, type Speech, speechIn } from '../../../signup/admin/speech.ts';
import '../../../signup/admin/views/sign-ups.css';
import { inbox as openInbox, type Inbox } from '../inbox.ts';
import { type SeenForm, seenForms } from '../seen-forms.ts';
import './inbox.css';

/** What a view of requests knows of who asks, and what it stands on. */
export interface Seen { readonly inbox: Inbox; readonly forms: readonly SeenForm[]; readonly speech: Speech; readonly user: string | number; readonly admin: string }

/**
 * The admin's frame round a view of requests. Who is not signed in goes to the login; who may see no form, and a server that takes no requests, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export async function framed(props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> {
  const { initPageResult: { req, locale, permissions, visibleEntities }, params, searchParams } = props;
  const admin = req.payload.config.routes.admin;
  if (!req.user) return redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}${path}` }).toString()}`);
  const [inbox, forms, language] = [openInbox(), await seenForms(req), languageOf(req.i18n.language)];
  const body = forms.length > 0 && inbox ? await view({ inbox, forms, admin, user: req.user.id, speech: speechIn(language, inbox.snapshot().globals.settings.timeZone) }) : undefined;
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className="gutter--left gutter--right sign-ups inbox">
        {forms.length === 0 && <p>{language === 'en' ? 'Your account shows no requests. Ask an admin.' : 'Uw account toont geen vragen. Vraag het een beheerder.'}</p>}
        {forms.length > 0 && !inbox && <p>{language === 'en' ? 'This server takes no requests.' : 'Deze server neemt geen vragen aan.'}</p>}
        {body}
      </div>
    </DefaultTemplate>
  );
}
