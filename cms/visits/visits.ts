import type { BasePayload } from 'payload';
import type { Day } from '../../content/dates/days.ts';
import { dayIn } from '../../content/dates/instant.ts';
import { isLocale, type Locale } from '../../content/locales.ts';
import { addToCount } from '../database/add-to-count.ts';
import { sweeper } from '../signup/sweeper.ts';
import { isBot } from './bots.ts';
import { openedPagesSlug } from './collections.ts';

/** What is told of one request. */
interface Opening { readonly method?: string | undefined; readonly headers: { readonly 'user-agent'?: string | undefined; readonly purpose?: unknown; readonly 'sec-purpose'?: unknown } }

interface Parts {
  readonly payload: Pick<BasePayload, 'db'>;
  /** Whether there is such a page: what is not there is not counted, so that nobody fills the memory with made-up addresses. */
  readonly isPage: (path: string) => boolean;
  /** Whether a page is one that nobody shall be seen to read, by its path without the language. */
  readonly isQuiet: (path: string) => boolean;
  readonly timeZone: () => string;
  readonly now?: () => number;
}

/** Counts how often pages are opened. In memory, a number per page and day; written as sums now and then, so that a crash costs what was counted since. */
export class Visits {
  readonly #parts: Required<Parts>;
  /** By day, then by path with its language. */
  #days = new Map<Day, Map<string, number>>();
  #day: { readonly until: number; readonly counts: Map<string, number> } | undefined;

  constructor(parts: Parts) {
    this.#parts = { now: Date.now, ...parts };
  }

  /** Counts a page that somebody opens. Costs a few looks into maps. */
  opened(path: string, { method, headers }: Opening): void {
    if (method !== 'GET' || !this.#parts.isPage(path) || isBot(headers['user-agent']) || headers['sec-purpose'] !== undefined || headers.purpose !== undefined) return;
    const counts = this.#today();
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }

  /** Writes what was counted. What cannot be written is counted again and tried the next time. */
  async write(): Promise<void> {
    const counted = this.#days;
    this.#days = new Map();
    this.#day = undefined;
    let failed: unknown;
    for (const [day, counts] of counted) {
      for (const [path, n] of counts) {
        const page = pageOf(path);
        if (!page || this.#parts.isQuiet(page.path)) continue;
        try {
          await addToCount(this.#parts.payload, openedPagesSlug, { key: `${day} ${path}`, day, ...page }, { by: n });
        } catch (error) {
          failed = error;
          const again = this.#countsOf(day);
          again.set(path, (again.get(path) ?? 0) + n);
        }
      }
    }
    if (failed) throw failed;
  }

  #countsOf(day: Day): Map<string, number> {
    const counts = this.#days.get(day) ?? new Map<string, number>();
    this.#days.set(day, counts);
    return counts;
  }

  /** The counts of the day on the foundation's clock. The day is asked for once a minute: it is the dear part. */
  #today(): Map<string, number> {
    const now = this.#parts.now();
    if (!this.#day || now >= this.#day.until) this.#day = { until: now - (now % minute) + minute, counts: this.#countsOf(dayIn(new Date(now), this.#parts.timeZone())) };
    return this.#day.counts;
  }
}

const minute = 60_000;
/** How often what was counted is written, in milliseconds: this much is lost when the process is killed. */
export const writtenEvery = 10 * minute;

/** `/nl/topics/debts` → `/topics/debts` in Dutch; nothing for a page without a language. */
function pageOf(path: string): { readonly path: string; readonly language: Locale } | undefined {
  const language = path.slice(1, 3);
  const rest = path.slice(3);
  return isLocale(language) && (rest === '' || rest.startsWith('/')) ? { path: rest || '/', language } : undefined;
}

/** Counts in this process until it is stopped, which writes what is left. */
export function openVisits(parts: Parts & { readonly log: { error(message: string): void } }): { opened(path: string, request: Opening): void; stop(): Promise<void> } {
  const visits = new Visits(parts);
  const told = (error: unknown) => parts.log.error(`opened pages: ${error instanceof Error ? error.message : 'unknown'}`);
  const writing = sweeper(() => visits.write(), writtenEvery, told);
  return {
    opened: (path, request) => visits.opened(path, request),
    async stop() {
      await writing.stop();
      await visits.write().catch(told);
    },
  };
}
