import { createHash } from 'node:crypto';
import { brotliDecompress } from 'node:zlib';
import { promisify } from 'node:util';
import { longDate } from '../../content/dates/words.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Pack, PackFile } from '../../content/offline/pack.ts';
import type { Entry, Release } from '../publishing/release.ts';
import { belongsToPack } from './belongs.ts';
import { filesNamedIn, needsOfPage, type PageNeeds } from './page-needs.ts';

export interface PackContext {
  /** The release's day in the foundation's zone. */
  readonly day: string;
  /** Whether a page is one that nobody shall be seen to read, by its path without the language. */
  readonly isQuiet: (path: string) => boolean;
  /** Bytes of an upload; nothing when it is not there. */
  readonly mediaSize: (path: string) => Promise<number | undefined>;
}

const decompress = promisify(brotliDecompress);
const textOf = async ({ plain, br }: Entry): Promise<string> => (plain ?? (await decompress(br ?? Buffer.alloc(0)))).toString('utf8');
/** By the hash of the page: a release shares most pages with the one before. */
const known = new Map<string, PageNeeds>();

/** The pack of a language, from a release. Pages are read off the loop, one after the other: nobody else waits for it. */
export async function makePack({ entries }: Pick<Release, 'entries'>, lang: Locale, { day, isQuiet, mediaSize }: PackContext): Promise<Pack> {
  const files: PackFile[] = [];
  const assets = new Set<string>();
  const audio = new Set<string>();
  for (const [path, entry] of entries) {
    if (!entry.type.startsWith('text/html') || !belongsToPack(path, lang, { day, isQuiet })) continue;
    const needs = known.get(entry.hash) ?? needsOfPage(await textOf(entry));
    known.set(entry.hash, needs);
    files.push(needs.titleLang ? [path, entry.hash, weight(entry), needs.title, needs.titleLang] : [path, entry.hash, weight(entry), needs.title]);
    for (const asset of needs.assets) if (entries.has(asset)) assets.add(asset);
    for (const sound of needs.audio) audio.add(sound);
  }
  // What a script loads later is needed too, and what that loads; a set hands out what is added while it is walked.
  for (const path of assets) {
    const entry = entries.get(path);
    if (!entry) continue;
    files.push([path, entry.hash, weight(entry)]);
    if (!/\.(?:js|css)$/.test(path)) continue;
    for (const named of filesNamedIn(await textOf(entry), lang, (name) => entries.has(name))) assets.add(named);
  }
  forgetOld(entries);
  const sounds = await Promise.all([...audio].map(async (path) => [path, await mediaSize(path)] as const));
  return {
    lang, day, files,
    digest: digestOf(files),
    asOf: say(lang, 'offline.asOf', { date: longDate(lang, day) }),
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
    audio: sounds.flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes] as const])),
  };
}

/** What a file weighs on the way. */
const weight = (entry: Entry): number => entry.br?.byteLength ?? entry.size;

/** The same files, in whatever order, have the same digest. */
export const digestOf = (files: readonly PackFile[]): string =>
  createHash('sha256').update(files.map(([path, hash]) => `${path} ${hash}`).sort().join('\n')).digest('hex').slice(0, 16);

function forgetOld(entries: Release['entries']): void {
  if (known.size < 2 * entries.size) return;
  const used = new Set([...entries.values()].map(({ hash }) => hash));
  for (const hash of known.keys()) if (!used.has(hash)) known.delete(hash);
}
