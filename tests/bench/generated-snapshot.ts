import { locales } from '../../content/locales.ts';
import type { Block, News, Page, Snapshot, Text } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';

const updatedAt = '2026-11-22T12:00:00.000Z';
const ready = Object.fromEntries(locales.map((locale) => [locale, locale === 'nl' ? 'checked' : 'unchecked'])) as Page['readiness'];

/**
 * The start content, with generated news and pages until every language has about `pages` pages. The texts are the real ones of the topics,
 * so that length, script and links are as in life.
 */
export function generatedSnapshot(pages: number, day = '2026-11-22'): Snapshot {
  const start = startSnapshot({ day, siteUrl: 'http://localhost:3000' });
  const topics = Object.values(start.topics);
  const own = 132;
  const news: Record<string, News> = { ...start.news };
  const more: Record<string, Page> = { ...start.pages };
  for (let index = 0; index < pages - own; index++) {
    const model = topics[index % topics.length];
    if (!model) throw new Error('There are no topics to take texts from.');
    const slug = `generated-${index}`;
    const title: Text = Object.fromEntries(Object.entries(model.title).map(([locale, text]) => [locale, `${text} ${index}`]));
    const blocks: Block[] = model.blocks.map((block) => ({ ...block, id: `${block.id}-${index}` }));
    const document = { slug, updatedAt, readiness: ready, title, summary: model.summary, blocks };
    if (index % 2 === 0) news[slug] = { ...document, date: `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}` };
    else more[slug] = document;
  }
  return { ...start, news, pages: more };
}
