import { createHash } from 'node:crypto';
import type { BasePayload, Where } from 'payload';
import type { Day } from '../../content/dates/days.ts';
import type { FeedbackKind } from '../../content/feedback.ts';
import { isLocale, type Locale } from '../../content/locales.ts';
import { addToCount } from '../database/add-to-count.ts';
import { feedbackSlug } from './collection.ts';

/** A page in a language, without the language in its path. */
export interface PageIn { readonly path: string; readonly language: Locale }

/** What was said on a day about a page: clicks of one kind, or one line. */
export interface Said extends PageIn {
  readonly id: string | number;
  readonly day: Day;
  readonly kind: FeedbackKind | 'line';
  readonly n: number;
  readonly settled: number;
  readonly done: boolean;
  readonly line: string;
}

/** Most clicks of a kind, and most lines, that count for a page in a language on a day: a program that posts a thousand times changes no figure by more. */
export const mostClicks = 50;
export const mostLines = 20;

type Database = Pick<BasePayload, 'db'>;
const equals = (field: string, value: string | number | boolean): Where => ({ [field]: { equals: value } });

/** Where feedback is kept. Each method is one statement, or may be broken off between two without harm. */
export class FeedbackStore {
  readonly #payload: Database;
  constructor(payload: Database) {
    this.#payload = payload;
  }

  /** Counts a click. False when the day has enough of them. */
  click(day: Day, { path, language }: PageIn, kind: FeedbackKind): Promise<boolean> {
    return addToCount(this.#payload, feedbackSlug, { key: `${day} ${language} ${kind} ${path}`, day, path, language, kind }, { most: mostClicks });
  }

  /** Keeps a line, without personal data; the same on the same day is kept once. False when the day has enough of them. */
  async say(day: Day, { path, language }: PageIn, line: string): Promise<boolean> {
    const { db } = this.#payload;
    const { totalDocs } = await db.count({ collection: feedbackSlug, where: { and: [equals('day', day), equals('path', path), equals('language', language), equals('kind', 'line')] } } as never) as { totalDocs: number };
    if (totalDocs >= mostLines) return false;
    const key = createHash('sha256').update([day, language, path, line].join('\n')).digest('base64url');
    try {
      await db.create({ collection: feedbackSlug, data: { key, day, path, language, kind: 'line', n: 1, done: false, line } } as never);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ValidationError')) throw error;
    }
    return true;
  }

  /** All since a day, the newest first. */
  async since(day: Day): Promise<Said[]> {
    return this.#all([{ day: { greater_than_equal: day } }]);
  }

  /** One line; nothing when it is gone. */
  async line(id: Said['id']): Promise<Said | undefined> {
    return (await this.#all([equals('id', id), equals('kind', 'line')]))[0];
  }

  async settleLine(id: Said['id']): Promise<void> {
    await this.#change([equals('id', id), equals('kind', 'line')], { done: true });
  }

  /** Deals with everything that was said of a page in a language until now. A click that comes meanwhile stays open. */
  async settlePage({ path, language }: PageIn): Promise<void> {
    for (const { id, kind, n } of await this.#all([equals('path', path), equals('language', language)])) {
      if (kind === 'line') await this.settleLine(id);
      else await this.#change([equals('id', id)], { settled: n });
    }
  }

  /** How many rows are older than they may be. @param counts @param lines the first day that may still be there */
  async tooOld(counts: Day, lines: Day): Promise<number> {
    return (await this.#payload.db.count({ collection: feedbackSlug, where: older(counts, lines) } as never) as { totalDocs: number }).totalDocs;
  }

  async deleteOld(counts: Day, lines: Day): Promise<void> {
    await this.#payload.db.deleteMany({ collection: feedbackSlug, where: older(counts, lines) } as never);
  }

  async #all(and: Where[]): Promise<Said[]> {
    const { docs } = await this.#payload.db.find({ collection: feedbackSlug, where: { and }, sort: ['-day', '-id'], limit: 0, pagination: false } as never) as unknown as { docs: Record<string, unknown>[] };
    return docs.flatMap(saidOf);
  }
  async #change(and: Where[], data: Record<string, unknown>): Promise<void> {
    await this.#payload.db.updateOne({ collection: feedbackSlug, where: { and }, data, options: { atomic: true } } as never);
  }
}

const older = (counts: Day, lines: Day): Where => ({ or: [{ day: { less_than: counts } }, { and: [equals('kind', 'line'), { day: { less_than: lines } }] }] });

function saidOf(row: Readonly<Record<string, unknown>>): Said[] {
  const { id, day, path, language, kind, n, settled, done, line } = row;
  if (!isLocale(language) || (kind !== 'helped' && kind !== 'missing' && kind !== 'line')) return [];
  return [{ id: id as Said['id'], day: String(day), path: String(path), language, kind, n: Number(n), settled: Number(settled ?? 0), done: done === true || done === 1, line: typeof line === 'string' ? line : '' }];
}
