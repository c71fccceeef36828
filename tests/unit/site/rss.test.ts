import { describe, expect, test } from 'vitest';
import type { News } from '../../../content/snapshot.ts';
import { newsFeed } from '../../../site/views/news-feed.ts';
import { xml } from '../../../site/views/rss/markup.ts';
import { ready, sample, updatedAt } from './sample-source.ts';

const article = (slug: string, date: string, rest: Partial<News> = {}): News =>
  ({ slug, updatedAt, readiness: ready('en'), title: { nl: `Bericht ${slug}`, en: `Story ${slug}` }, summary: { nl: 'Kort.', en: 'Short.' }, blocks: [], date, ...rest });
const dutch = article('dutch', '2024-01-12', { readiness: ready(), title: { nl: 'Soep & <brood> “samen”\u0007' }, summary: { nl: 'Alleen in het Nederlands.' } });
const feed = (lang: 'nl' | 'en', ...news: News[]) => newsFeed.view(sample({ news }), { lang }) ?? '';

/** Every element closed in order, no loose sign: what XML 1.0 calls well-formed, as far as such a feed goes. */
function problems(file: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  const tag = /<(?<end>\/?)(?<name>[\w:]+)(?<attributes>(?: [\w:]+="[^"<]*")*)(?<empty>\/?)>/g;
  for (const { groups = {} } of file.matchAll(tag)) {
    if (groups.end) { if (open.pop() !== groups.name) found.push(`</${groups.name}>`); } else if (!groups.empty) open.push(groups.name ?? '');
  }
  const rest = file.replace(/^<\?xml [^>]*\?>/, '').replace(tag, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(rest)) found.push(rest);
  // oxlint-disable-next-line no-control-regex -- what XML forbids
  return [...found, ...open, ...(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(file) ? ['control character'] : [])];
}

describe('the news feed', () => {
  test('is well-formed, whatever an editor typed', () => {
    expect(problems(feed('nl', dutch, article('a', '2024-02-01')))).toEqual([]);
    expect(problems('<a><b></a></b>')).not.toEqual([]);
    expect(xml('a\uD800b<')).toBe('a\uFFFDb&lt;');
  });

  test('is in its own language, newest first', () => {
    const file = feed('en', dutch, article('a', '2023-02-01'), article('b', '2024-02-01'));
    expect(file).toContain('xml:lang="en">');
    expect(file).toContain('<language>en</language>');
    expect([...file.matchAll(/<link>([^<]*)<\/link>/g)].map(([, link]) => link)).toEqual([
      'https://www.example.org/en/news', 'https://www.example.org/en/news/b', 'https://www.example.org/en/news/dutch', 'https://www.example.org/en/news/a',
    ]);
    expect(file).toContain('<pubDate>Fri, 12 Jan 2024 12:00:00 GMT</pubDate>');
  });

  test('what is not translated is there in Dutch, marked so, and says so', () => {
    const file = feed('en', dutch);
    expect(file).toContain('<title xml:lang="nl">Soep &amp; &lt;brood&gt; “samen”</title>');
    expect(file).toMatch(/<description>[^<]*not[^<]*\nAlleen in het Nederlands\.<\/description>/);
    expect(feed('nl', dutch)).not.toContain('xml:lang="nl">Soep');
  });

  test('holds the newest twenty', () => {
    const many = Array.from({ length: 25 }, (_, index) => article(`n${index}`, `2024-01-${String(index + 1).padStart(2, '0')}`));
    const file = feed('nl', ...many);
    expect(file.match(/<item>/g)).toHaveLength(20);
    expect(file).not.toContain('/nl/news/n4<');
  });
});
