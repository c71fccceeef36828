import type { AdminViewServerProps } from 'payload';
import { hasRole } from '../../../../access/role.ts';
import { languageOf } from '../../../../signup/admin/speech.ts';
import { adminPage } from '../../../../signup/admin/views/AdminPage.tsx';
import { seenForms } from '../../../inbox/seen-forms.ts';
import { KeyPage } from './KeyPage.tsx';
import './report-desk.css';

/** `/admin/report-keys`: the keys with which reports are read. Who is not signed in goes to the login. */
export const ReportKeysView = (props: AdminViewServerProps) => adminPage(props, '/report-keys', 'report-keys', async () => {
  const { initPageResult: { req } } = props;
  const may = hasRole(req, 'admin') || (await seenForms(req)).some(({ kind }) => kind === 'report');
  const language = languageOf(req.i18n.language);
  return (
    <>
      <h1>{language === 'en' ? 'Keys of the report desks' : 'Sleutels van de meldpunten'}</h1>
      {may ? <KeyPage /> : <p>{language === 'en' ? 'Your account shows no report desk. Ask an admin.' : 'Uw account toont geen meldpunt. Vraag het een beheerder.'}</p>}
    </>
  );
});
