import { locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import { within } from './article.ts';
import { type Frame, frame } from './frame.ts';
import { must } from './must.ts';
import type { PageType } from './page-type.ts';

export interface ReportsView {
  readonly frame: Frame;
  readonly reports: readonly { readonly year: number; readonly path: string; readonly summary: Said }[];
}

/** `/{lang}/reports`: the annual reports, last year first. */
export const reports: PageType<ReportsView> = {
  name: 'reports',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/reports`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/reports', title: say(lang, 'reports.title'), description: say(lang, 'reports.lead'), shows: source.all('reports') }),
      reports: source.all('reports').toSorted((a, b) => b.year - a.year)
        .map((report) => ({ year: report.year, path: `/reports/${report.year}`, summary: must(report.summary, within(report, lang)) })),
    };
  },
};
