import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, type Speech, speechIn } from '../../../../signup/admin/speech.ts';
import { viewerOf, type Viewer } from '../../../../signup/admin/viewer.ts';
import { adminPage } from '../../../../signup/admin/views/AdminPage.tsx';
import { type OpenShiftDesk, shiftDesk } from '../../shift-desk.ts';
import './shifts.css';

/** What a view of shifts knows of who asks, and what it stands on. */
export interface Seen { readonly desk: OpenShiftDesk; readonly viewer: Viewer; readonly speech: Speech; readonly admin: string }

/**
 * The admin's frame round a view of shifts. Who is not signed in goes to the login; who may not see shifts, and a server without them, get a sentence.
 * @param path behind the address of the admin, to come back to after the login
 */
export const framed = (props: AdminViewServerProps, path: string, view: (seen: Seen) => Promise<ReactNode>): Promise<ReactNode> => adminPage(props, path, 'shifts', async () => {
  const { initPageResult: { req } } = props;
  const [desk, viewer, language] = [shiftDesk(), await viewerOf(req), languageOf(req.i18n.language)];
  if (!viewer) return <p>{language === 'en' ? 'Your account does not show shifts. Ask an admin.' : 'Uw account toont geen diensten. Vraag het een beheerder.'}</p>;
  if (!desk) return <p>{language === 'en' ? 'This server has no shifts.' : 'Deze server heeft geen diensten.'}</p>;
  return view({ desk, viewer, admin: req.payload.config.routes.admin, speech: speechIn(language, desk.snapshot().globals.settings.timeZone) });
});
