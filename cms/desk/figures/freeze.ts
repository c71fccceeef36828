import type { PayloadRequest } from 'payload';
import type { YearFigures } from '../../../content/snapshot.ts';
import { dayIn } from '../../public/day.ts';
import { figuresOf } from './figures-of.ts';
import { type FigureDesk, gather } from './gather.ts';
import { yearFiguresOf } from './year-figures.ts';

/** What came of it: the id of the report that has the figures now, or why none has. `typed`: its figures were taken over by hand and are older than this program. */
export type Frozen = { readonly report: string | number } | { readonly refused: 'no-report' | 'typed' };

/** Takes the figures of a year as they are now into the annual report of that year, as a draft: an editor looks at it and publishes. */
export async function freeze({ payload, desk }: FigureDesk, req: PayloadRequest, year: number): Promise<Frozen> {
  const { docs: [report] } = await payload.find({ collection: 'reports', where: { year: { equals: year } }, limit: 1, depth: 0, draft: true, overrideAccess: true, req });
  if (!report) return { refused: 'no-report' };
  if ((report as { figures?: YearFigures | null }).figures?.origin === 'typed') return { refused: 'typed' };
  const content = desk.snapshot();
  const figures = yearFiguresOf(figuresOf(await gather({ payload, desk }, year)), content, dayIn(content.globals.settings.timeZone, new Date(desk.now())));
  await payload.update({ collection: 'reports', id: report.id, data: { figures } as never, draft: true, depth: 0, overrideAccess: true, req });
  return { report: report.id };
}
