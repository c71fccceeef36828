import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { hasRole } from '../../../../access/role.ts';
import { languageOf } from '../../../../signup/admin/speech.ts';
import '../../../../signup/admin/views/sign-ups.css';
import { seenForms } from '../../../inbox/seen-forms.ts';
import { KeyPage } from './KeyPage.tsx';
import './report-desk.css';

/** `/admin/report-keys`: the keys with which reports are read. Who is not signed in goes to the login. */
export async function ReportKeysView({ initPageResult: { req, locale, permissions, visibleEntities }, params, searchParams }: AdminViewServerProps) {
  const admin = req.payload.config.routes.admin;
  if (!req.user) return redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}/report-keys` }).toString()}`);
  const may = hasRole(req, 'admin') || (await seenForms(req)).some(({ kind }) => kind === 'report');
  const language = languageOf(req.i18n.language);
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className="gutter--left gutter--right sign-ups report-keys">
        <h1>{language === 'en' ? 'Keys of the report desks' : 'Sleutels van de meldpunten'}</h1>
        {may ? <KeyPage /> : <p>{language === 'en' ? 'Your account shows no report desk. Ask an admin.' : 'Uw account toont geen meldpunt. Vraag het een beheerder.'}</p>}
      </div>
    </DefaultTemplate>
  );
}
