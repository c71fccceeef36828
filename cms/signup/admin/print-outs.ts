import { exportTable } from './export-table.ts';
import type { Asked } from './gate.ts';
import { kitchenCounts } from './kitchen-counts.ts';
import { frozenSheet } from './kitchen-sheets.ts';
import { doorListPage } from './pages/door-list.ts';
import { kitchenSheetPage } from './pages/kitchen-sheet.ts';
import { privateHeaders } from './pages/page.ts';
import { speechIn } from './speech.ts';
import { toCsv, toXlsx } from './spreadsheets.ts';

/** A file to keep. Its name says which date it is of, and nothing of anybody. */
const download = (body: BodyInit, type: string, name: string): Response =>
  new Response(body, { headers: { ...privateHeaders, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` } });

const tableOf = async ({ desk, sitting, speech }: Asked) => exportTable(await desk.store.ofSitting(sitting.slug), sitting.published?.asked.asks, speech);

export const csv = async (asked: Asked): Promise<Response> =>
  download(toCsv(await tableOf(asked)), 'text/csv; charset=utf-8', `${asked.sitting.slug}.csv`);

export const xlsx = async (asked: Asked): Promise<Response> =>
  download(new Uint8Array(await toXlsx(await tableOf(asked))), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${asked.sitting.slug}.xlsx`);

export const doorList = async (asked: Asked): Promise<Response> => doorListPage(asked.sitting, await asked.desk.store.ofSitting(asked.sitting.slug), asked);

export async function kitchenSheet({ req, desk, sitting, back }: Asked): Promise<Response> {
  const now = kitchenCounts(await desk.store.ofSitting(sitting.slug), sitting.published?.menus ?? []);
  const speech = speechIn('nl', desk.snapshot().globals.settings.timeZone);
  return kitchenSheetPage(sitting, { now, frozen: await frozenSheet(req.payload, sitting.slug), at: desk.now(), speech, back });
}
