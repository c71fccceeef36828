import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BasePayload } from 'payload';
import { addDays, type Day } from '../../content/dates/days.ts';
import { sqliteStatements } from '../database/sqlite.ts';
import { openedPagesSlug } from './collections.ts';

type Database = Pick<BasePayload, 'db'>;

/**
 * How often each page was opened, by its path without the language, in all languages together.
 * @param days how many days are counted, the last of them `today`
 */
export async function openedPages(payload: Database, days: number, today: Day = new Date().toISOString().slice(0, 10)): Promise<Map<string, number>> {
  const [from, to] = [addDays(today, 1 - days), today];
  const sql = sqliteStatements(payload.db);
  const rows = sql
    ? sql.read('SELECT path, SUM(n) AS n FROM opened_pages WHERE day BETWEEN ? AND ? GROUP BY path', from, to)
    : await inMongo(payload, from, to);
  return new Map(rows.map(({ path, n }) => [String(path), Number(n)]));
}

async function inMongo({ db }: Database, from: Day, to: Day): Promise<{ path: unknown; n: unknown }[]> {
  const model = (db as unknown as MongooseAdapter).collections[openedPagesSlug];
  const rows = await model?.collection.aggregate([{ $match: { day: { $gte: from, $lte: to } } }, { $group: { _id: '$path', n: { $sum: '$n' } } }]).toArray() ?? [];
  return rows.map(({ _id, n }) => ({ path: _id as unknown, n: n as unknown }));
}
