import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { signUpDesk, type SignUpDesk } from '../../desk.ts';
import { languageOf, type Speech, speechIn } from '../speech.ts';
import { viewerOf, type Viewer } from '../viewer.ts';
import { adminPage } from './AdminPage.tsx';

/** What a view of sign-ups knows of who asks, and what it stands on. */
export interface Seen { readonly desk: SignUpDesk; readonly viewer: Viewer; readonly speech: Speech }

/**
 * The admin's frame round a view of sign-ups. Who is not signed in goes to the login; who may not see sign-ups, and a server without them, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export const framed = (props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> => adminPage(props, path, '', async () => {
  const { initPageResult: { req } } = props;
  const [desk, viewer, language] = [signUpDesk(), await viewerOf(req), languageOf(req.i18n.language)];
  if (!viewer) return <p>{language === 'en' ? 'Your account does not show sign-ups. Ask an admin.' : 'Uw account toont geen aanmeldingen. Vraag het een beheerder.'}</p>;
  if (!desk) return <p>{language === 'en' ? 'This server takes no sign-ups.' : 'Deze server neemt geen aanmeldingen aan.'}</p>;
  return view({ desk, viewer, speech: speechIn(language, desk.snapshot().globals.settings.timeZone) });
});
