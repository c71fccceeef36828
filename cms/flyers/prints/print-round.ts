import type { Snapshot } from '../../../content/snapshot.ts';
import type { Release } from '../../publishing/release.ts';
import { keptReleases } from '../../publishing/release-store.ts';
import type { LiveSheets } from './live-sheets.ts';
import { planPrints, sheetPath, sheetsOf } from './plan.ts';
import type { PrintStore } from './print-store.ts';
import type { Printer } from './printer.ts';

/** What a round works with. */
export interface RoundParts {
  readonly store: Pick<PrintStore, 'all' | 'draft' | 'keep' | 'forget' | 'tidy'>;
  readonly sheets: LiveSheets;
  /** Nothing where there is no browser. */
  readonly printer?: Pick<Printer, 'print'> | undefined;
  /** Of this server. */
  readonly origin: string;
  /** Tells the publisher that what these flyers offer has changed. */
  readonly onChange: (flyers: readonly string[]) => Promise<void>;
  readonly isStopping: () => boolean;
  readonly log: { info(message: string): void; error(message: string): void };
}

/** Files that something led to in a round. */
export type Led = ReadonlySet<string>;

/**
 * Prints what is live and is not printed yet, and forgets what is not live any more. The page of a flyer changes when its PDFs do; the sheet on it does not, so the next
 * round finds nothing to do. The publisher hears of everything at the end, so that a round costs one release.
 * @param earlier what earlier rounds answered, as far back as one can go back: those files stay
 */
export async function printRound({ store, sheets, printer, origin, onChange, isStopping, log }: RoundParts, live: Pick<Release, 'entries'>, flyers: Snapshot['flyers'], earlier: readonly Led[]): Promise<Led> {
  const keys = sheetsOf(flyers);
  const parts = await sheets.of(live, keys.map(sheetPath));
  const wanted = keys.flatMap((key) => {
    const path = sheetPath(key);
    const part = parts.get(path);
    return part ? [{ ...key, path, page: part.page }] : [];
  });
  const { toPrint, outdated } = planPrints(wanted, await store.all());
  const changed = new Set(outdated.map(({ flyer }) => flyer));
  // Also where no new one can be made: an old text must not go on being handed out as the present one.
  await store.forget(outdated);

  let printed = 0;
  for (const sheet of printer ? toPrint : []) {
    if (isStopping()) break;
    const answer = await printer?.print({ origin, path: sheet.path, file: await store.draft() });
    if (isStopping()) break;
    if (!answer || 'fault' in answer) {
      log.error(`prints: ${sheet.path} could not be printed. ${answer?.fault ?? ''}`);
      continue;
    }
    await store.keep(sheet, answer.pages);
    if (answer.pages > 1) log.info(`prints: ${sheet.path} needs ${answer.pages} sheets of ${sheet.paper.toUpperCase()}`);
    changed.add(sheet.flyer);
    printed += 1;
  }
  if (printed > 0) log.info(`printed ${printed} sheets of flyers`);
  if (changed.size > 0) await onChange([...changed].filter((flyer) => flyers[flyer]));

  const led = new Set([...(await store.all()).map(({ file }) => file), ...[...parts.values()].flatMap(({ offered }) => offered)]);
  if (earlier.length >= keptReleases) await store.tidy(new Set([led, ...earlier].flatMap((files) => [...files])));
  return led;
}
