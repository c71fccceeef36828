import { type Locale, factsOf } from '../../content/locales.ts';
import type { Audio, Clip, Readiness } from '../../content/snapshot.ts';
import { fileSize } from './file-size.ts';

/** A recording as a page offers it. */
export interface ClipView {
  readonly url: string;
  /** The same in the container that iPhones played before iOS 18.4. */
  readonly old: string;
  /** Such as `1 min`, and `120 kB`. */
  readonly length: string;
  readonly size: string;
  /** The text changed after it was read. */
  readonly stale?: true;
}

/** What can be heard on a page. */
export interface ListenView {
  /** All of it in one go; when stale it is offered below the text, and says so. */
  readonly page?: ClipView;
  /** Blocks that were read as they stand here, by their ids. */
  readonly parts: ReadonlyMap<string, ClipView>;
}

/**
 * The recordings that a page of `lang` offers: never a voice in another language than the text, never a block whose text has changed. Where the whole page can be heard as
 * it stands, its blocks need no players of their own.
 */
export function listenOf({ audio, readiness }: { readonly audio?: Audio | undefined; readonly readiness: Readiness }, lang: Locale): ListenView {
  const own = readiness[lang] === 'missing' ? undefined : audio?.[lang];
  const page = own?.whole && clipView(own.whole, lang);
  const fresh = page && !page.stale ? [] : Object.entries(own?.blocks ?? {}).filter(([, clip]) => !clip.stale);
  return { ...(page ? { page } : {}), parts: new Map(fresh.map(([id, clip]) => [id, clipView(clip, lang)])) };
}

const clipView = ({ url, seconds, bytes, stale }: Clip, lang: Locale): ClipView =>
  ({ url, old: url.replace(/\.ogg$/, '.caf'), length: clipLength(lang, seconds), size: fileSize(lang, bytes), ...(stale ? { stale } : {}) });

/** How long a recording is, as people say it: `45 s`, `2 min`. */
export function clipLength(lang: Locale, seconds: number): string {
  const long = seconds >= 60;
  return new Intl.NumberFormat(factsOf(lang).intl, { style: 'unit', unit: long ? 'minute' : 'second', unitDisplay: 'short', maximumFractionDigits: 0 }).format(Math.max(1, Math.round(long ? seconds / 60 : seconds)));
}
