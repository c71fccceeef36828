import type { Snapshot } from '../../content/snapshot.ts';
import { externalLinks, type Place } from './external-links.ts';
import { type Answer, afterAnswer, type LinkCheck } from './link-check.ts';
import type { LinkStore, StoredCheck } from './store.ts';

export interface RoundParts {
  readonly store: Pick<LinkStore, 'all' | 'put' | 'forget'>;
  readonly snapshot: Snapshot;
  readonly ask: (url: string) => Promise<Answer>;
  /** Waits between two questions, in milliseconds: longer when they are for the same host. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** An address that was asked less long ago is not asked again; 0 asks those alone that nobody asked yet. */
  readonly olderThan: number;
  readonly isStopping?: () => boolean;
}

const betweenSame = 2_000;
const between = 200;

/**
 * Asks the links of the published site, one after the other, and writes down what they answer. When not one host answers though several were asked, it is the connection
 * of this server that is broken, and nothing is held against anybody. Answers how many were asked.
 */
export async function linkRound({ store, snapshot, ask, pause, now, olderThan, isStopping }: RoundParts): Promise<number> {
  const links = externalLinks(snapshot);
  const known = new Map((await store.all()).map((check) => [check.url, check]));
  await store.forget([...known.values()].filter(({ url }) => !links.has(url)).map(({ id }) => id));
  const due = spread([...links.keys()].filter((url) => isDue(known.get(url), now(), olderThan)));
  const heard: { before: StoredCheck | undefined; check: LinkCheck; places: readonly Place[] }[] = [];
  let last: string | undefined;
  for (const url of due) {
    if (isStopping?.()) break;
    const { host } = new URL(url);
    if (last !== undefined) await pause(host === last ? betweenSame : between);
    last = host;
    const before = known.get(url);
    const answer = await ask(url);
    if (isStopping?.()) break;
    heard.push({ before, check: afterAnswer(before, url, answer, now()), places: links.get(url) ?? [] });
  }
  const unheard = heard.every(({ check }) => check.answer === 'silent' || check.answer === 'unknown-host');
  const isOffline = unheard && new Set(heard.map(({ check }) => new URL(check.url).host)).size > 1;
  if (!isOffline) for (const { before, check, places } of heard) await store.put(before, check, places);
  await tellPlaces(store, links, known, new Set(isOffline ? [] : heard.map(({ check }) => check.url)));
  return heard.length;
}

const isDue = (check: LinkCheck | undefined, now: number, olderThan: number): boolean => check === undefined || (olderThan > 0 && now - check.checkedAt >= olderThan);

/** A link that was not asked may stand in other documents than before. */
async function tellPlaces(store: RoundParts['store'], links: ReadonlyMap<string, readonly Place[]>, known: ReadonlyMap<string, StoredCheck>, asked: ReadonlySet<string>): Promise<void> {
  for (const [url, places] of links) {
    const before = asked.has(url) ? undefined : known.get(url);
    if (!before || JSON.stringify(before.places) === JSON.stringify(places)) continue;
    const { id: _id, places: _places, ...check } = before;
    await store.put(before, check, places);
  }
}

/** Addresses in an order in which those of one host stand apart. */
function spread(urls: readonly string[]): string[] {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  return Array.from({ length: Math.max(0, ...hosts.map((some) => some.length)) }, (_, turn) => hosts.flatMap((some) => some[turn] ?? [])).flat();
}
