import { papers } from '../../../content/flyer-files.ts';
import { locales } from '../../../content/locales.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { nameOf, type Print, type PrintKey, type WantedPrint } from './print.ts';

/** Where a sheet stands on the site. */
export const sheetPath = ({ flyer, language, paper }: PrintKey): string => `/${language}/flyers/${flyer}${paper === 'a4' ? '' : `/${paper}`}`;

/** Every sheet that should be a PDF: of each flyer, in each language that it is translated into, on each paper. Where it is not translated the page shows the Dutch sheet. */
export function sheetsOf(flyers: Snapshot['flyers']): PrintKey[] {
  return Object.values(flyers).flatMap(({ slug, readiness }) =>
    locales.filter((language) => readiness[language] !== 'missing').flatMap((language) => papers.map((paper) => ({ flyer: slug, language, paper }))));
}

/** What has to be done so that the PDFs are those of the live pages. */
export interface PrintPlan {
  readonly toPrint: readonly WantedPrint[];
  /** PDFs of a page that has changed or is not there any more: they must not be offered while a new one is made, or when none can be made. */
  readonly outdated: readonly Print[];
}

/** @param wanted the sheets that are live now @param there the PDFs of which both row and file exist */
export function planPrints(wanted: readonly WantedPrint[], there: readonly Print[]): PrintPlan {
  const pages = new Map(wanted.map((one) => [nameOf(one), one.page]));
  const outdated = there.filter((print) => pages.get(nameOf(print)) !== print.page);
  const good = new Set(there.filter((print) => !outdated.includes(print)).map(nameOf));
  return { toPrint: wanted.filter((one) => !good.has(nameOf(one))), outdated };
}
