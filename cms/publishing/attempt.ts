import type { Outcome } from './worker-messages.ts';

/** What became of one publishing. */
export interface Attempt {
  /** ISO time. */
  readonly at: string;
  /** Until all of it was live, or failed. */
  readonly milliseconds: number;
  /** Until the first part was live, in milliseconds; as `milliseconds` for what goes live at once. */
  readonly first: number;
  readonly pages: number;
  readonly result: 'live' | 'nothing' | 'failed';
}

/** Tells the log what became of a publishing: paths and kinds of problems, never a text of a page. */
export function tellAttempt(log: { info(message: string): void; error(message: string): void }, { result, pages, milliseconds, first }: Attempt, { problems, differences }: Outcome): void {
  if (result === 'live') log.info(`published ${pages} files in ${milliseconds} ms${first < milliseconds ? `, the first after ${first} ms` : ''}`);
  if (result === 'failed') log.error(`not published: ${problems.slice(0, 5).map(({ path, kind, detail }) => `${path} (${kind}: ${detail})`).join('; ')}${problems.length > 5 ? ` and ${problems.length - 5} more` : ''}`);
  if (differences.length > 0) log.error(`the full build differs from what was published: ${differences.slice(0, 5).join(', ')}`);
}
