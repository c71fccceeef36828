import type { Icon } from '../../content/codes/icons.ts';
import type { Locale } from '../../content/locales.ts';
import { type Said, pick } from '../../content/pick.ts';
import type { Readiness, Text } from '../../content/snapshot.ts';
import { within } from './article.ts';
import { must } from './must.ts';

/** A page as another page points to it: a plate, a link, one sentence. */
export interface CardView {
  /** Path without the language. */
  readonly path: string;
  readonly icon?: Icon;
  readonly title: Said;
  readonly summary?: Said;
}

interface Shown {
  readonly slug: string;
  readonly readiness: Readiness;
  readonly title: Text;
  readonly summary?: Text;
  readonly icon?: Icon;
}

/** A document as a card; its address is `folder` and its slug. */
export function card(folder: string, document: Shown, lang: Locale): CardView {
  const read = within(document, lang);
  return { path: `${folder}/${document.slug}`, icon: document.icon, title: must(document.title, read), summary: pick(document.summary, read) };
}
