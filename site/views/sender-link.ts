import type { Icon } from '../../content/codes/icons.ts';
import type { Locale } from '../../content/locales.ts';
import type { Sender } from '../../content/snapshot.ts';
import { within } from './article.ts';
import type { CardView } from './card.ts';
import { must } from './must.ts';

/** Who sends letters, as other pages point to it. The name stays as it is on the envelope. */
export const senderCard = ({ slug, name, icon, about, readiness }: Sender, lang: Locale): CardView & { readonly icon: Icon } =>
  ({ path: `/letters/${slug}`, icon, title: { value: name, lang: 'nl' }, summary: must(about, within({ readiness }, lang)) });
