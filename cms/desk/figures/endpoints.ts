import type { Endpoint, PayloadRequest } from 'payload';
import { hasRole, type Role } from '../../access/role.ts';
import { privateHeaders } from '../../signup/admin/pages/page.ts';
import { refusal } from '../../signup/admin/pages/refusal.ts';
import { leadTo } from '../../signup/admin/posted.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { toCsv } from '../../signup/admin/spreadsheets.ts';
import { signUpDesk } from '../../signup/desk.ts';
import { figureTable } from './figure-table.ts';
import { figuresOf } from './figures-of.ts';
import { freeze } from './freeze.ts';
import { type FigureDesk, gather } from './gather.ts';

/** Who sees figures, and who takes them into a report. */
export const figureReaders = ['admin', 'desk', 'editor'] as const satisfies readonly Role[];
export const figureTakers = ['admin', 'editor'] as const satisfies readonly Role[];

/** The year in an address or a form; nothing when it is none. */
export const yearIn = (text: unknown): number | undefined => (typeof text === 'string' && /^20\d{2}$/.test(text) ? Number(text) : undefined);

/** Address of the view. @param admin where the admin is, such as `/admin` */
export const figuresView = (admin: string, year: number, did?: string): string => `${admin}/figures?${new URLSearchParams({ year: String(year), ...(did && { did }) }).toString()}`;

const forRoles = (roles: readonly Role[], work: (req: PayloadRequest, figures: FigureDesk) => Promise<Response>): Endpoint['handler'] => async (req) => {
  if (!hasRole(req, ...roles)) return refusal(req, 403, { nl: 'U mag dit niet. Log in met een account dat dit mag.', en: 'You may not do this. Log in with an account that may.' });
  const desk = signUpDesk();
  return desk ? work(req, { payload: req.payload, desk }) : refusal(req, 503, { nl: 'Deze server telt nu niet.', en: 'This server does not count now.' });
};

/** `/api/figures/csv?year=2026`: the figures as a spreadsheet. `/api/figures/take`: by POST into the report of the year. */
export const figureEndpoints: Endpoint[] = [
  {
    path: '/figures/csv', method: 'get',
    handler: forRoles(figureReaders, async (req, figures) => {
      const year = yearIn(req.searchParams?.get('year'));
      if (year === undefined) return leadTo(`${req.payload.config.routes.admin}/figures`);
      const table = figureTable(figuresOf(await gather(figures, year)), figures.desk.snapshot(), languageOf(req.i18n?.language));
      return new Response(toCsv(table), { headers: { ...privateHeaders, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="figures-${year}.csv"` } });
    }),
  },
  {
    path: '/figures/take', method: 'post',
    handler: forRoles(figureTakers, async (req, figures) => {
      const { admin } = req.payload.config.routes;
      const year = yearIn((await req.formData?.().catch(() => undefined))?.get('year'));
      if (year === undefined) return leadTo(`${admin}/figures`);
      const frozen = await freeze(figures, req, year);
      return leadTo('report' in frozen ? `${admin}/collections/reports/${frozen.report}` : figuresView(admin, year, frozen.refused));
    }),
  },
];
