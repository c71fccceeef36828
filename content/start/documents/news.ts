import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

const item = (slug: string, date: string): StartDocument<'news'> => ({
  slug, date, title: t(`news.${slug}.title`), summary: t(`news.${slug}.summary`),
  blocks: [{ type: 'text', id: 'text', body: t(`news.${slug}.text.body`) }],
});

/** Of what happened in 2023 only the year is known, so the look back on it stands at the end of that year. */
export const news: StartDocument<'news'>[] = [
  item('de-bakkerij', '2022-11-01'),
  item('eating-together-2023', '2023-12-31'),
  item('evenings-2023', '2023-12-31'),
  item('keti-koti-2023', '2023-12-31'),
  item('neighbourhood-2023', '2023-12-31'),
];
