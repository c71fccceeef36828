import { locales } from '../../content/locales.ts';
import type { Report } from '../../content/snapshot.ts';
import { type ArticleView, article } from './article.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';
import type { Source } from './source.ts';
import { type YearFiguresView, yearFiguresView } from './year-figures.ts';

export interface ReportView {
  readonly frame: Frame;
  readonly article: ArticleView;
  readonly year: number;
  readonly figures?: YearFiguresView;
  /** The report as a file, size in bytes. */
  readonly pdf?: Report['pdf'];
}

/** A report is addressed by its year, whatever its slug. */
const ofYear = (source: Source, year: string | undefined): Report | undefined =>
  source.all('reports').find((report) => String(report.year) === year);

/** `/{lang}/reports/{year}`: one annual report, figures as charts and tables. */
export const report: PageType<ReportView> = {
  name: 'report',
  params: (source) => source.all('reports').flatMap(({ year }) => locales.map((lang) => ({ lang, year: String(year) }))),
  path: ({ lang, year }) => `/${lang}/reports/${year}`,
  view(source, { lang, year }) {
    const document = ofYear(source, year);
    if (!lang || !document) return undefined;
    const text = article(source, document, lang);
    return {
      frame: frame(source, lang, { path: `/reports/${document.year}`, title: text.title, description: text.summary, readiness: document.readiness }),
      article: text,
      year: document.year,
      ...(document.figures && { figures: yearFiguresView(source, document.figures, document.year, lang) }),
      pdf: document.pdf,
    };
  },
};
