import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, type Speech, speechIn } from '../../../signup/admin/speech.ts';
import { adminPage } from '../../../signup/admin/views/AdminPage.tsx';
import { inbox as openInbox, type Inbox } from '../inbox.ts';
import { type SeenForm, seenForms } from '../seen-forms.ts';
import './inbox.css';

/** What a view of requests knows of who asks, and what it stands on. */
export interface Seen { readonly inbox: Inbox; readonly forms: readonly SeenForm[]; readonly speech: Speech; readonly user: string | number; readonly admin: string }

/**
 * The admin's frame round a view of requests. Who is not signed in goes to the login; who may see no form, and a server that takes no requests, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export const framed = (props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> => adminPage(props, path, 'inbox', async () => {
  const { initPageResult: { req } } = props;
  const [inbox, forms, language] = [openInbox(), await seenForms(req), languageOf(req.i18n.language)];
  if (forms.length === 0 || !req.user) return <p>{language === 'en' ? 'Your account shows no requests. Ask an admin.' : 'Uw account toont geen vragen. Vraag het een beheerder.'}</p>;
  if (!inbox) return <p>{language === 'en' ? 'This server takes no requests.' : 'Deze server neemt geen vragen aan.'}</p>;
  return view({ inbox, forms, admin: req.payload.config.routes.admin, user: req.user.id, speech: speechIn(language, inbox.snapshot().globals.settings.timeZone) });
});
