import { anySender } from '../../content/any-sender.ts';
import { besideOf } from '../../content/beside.ts';
import type { BesideDutch } from '../../content/answers.ts';
import { sourceLocale } from '../../content/locales.ts';
import type { Said } from '../../content/pick.ts';
import { article } from '../views/article.ts';
import type { BlockText, BlockView } from '../views/blocks.ts';
import { type Frame, frame } from '../views/frame.ts';
import type { Source } from '../views/source.ts';
import { asArticle } from './as-article.ts';

/** A block in two languages. `own` is missing where it is not translated; `older`: the day, in words, since which the Dutch says something else. */
interface Pair { readonly own?: BlockText | undefined; readonly dutch: BlockView; readonly older?: string | undefined }

/** A document with its Dutch beside each part. */
export interface BesideView {
  readonly page: 'beside';
  readonly frame: Frame;
  /** Nothing when the document is not translated. */
  readonly own?: { readonly title: Said; readonly summary: Said } | undefined;
  readonly dutch: { readonly title: Said; readonly summary: Said };
  readonly pairs: readonly Pair[];
}

/** Nothing for a page that is no document that can be read part by part. */
export function besideView(source: Source, { lang, path }: BesideDutch): BesideView | undefined {
  const named = besideOf(path);
  const stored = named && source.one(named.collection, named.slug);
  const document = stored && asArticle(stored);
  if (!document || lang === sourceLocale || !sends(source, named)) return undefined;
  const own = article(source, document, lang);
  const dutch = article(source, document, sourceLocale);
  const translated = own.state !== 'missing';
  const byId = new Map(translated ? own.blocks.map((block) => [block.id, block]) : []);
  return {
    page: 'beside',
    frame: frame(source, lang, { path, title: own.title, description: own.summary, readiness: document.readiness, noindex: true }),
    own: translated ? { title: own.title, summary: own.summary } : undefined,
    dutch: { title: dutch.title, summary: dutch.summary },
    pairs: dutch.blocks.map((block) => {
      const found = byId.get(block.id);
      return { own: found?.untranslated ? undefined : found, dutch: block, older: found?.older?.on };
    }),
  };
}

/** A kind of letter has a page only below who sends it. */
const sends = (source: Source, { slug, sender }: { readonly slug: string; readonly sender?: string }): boolean =>
  sender === undefined || sender === anySender || source.one('senders', sender)?.letters.includes(slug) === true;
