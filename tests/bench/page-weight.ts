import { locales } from '../../content/locales.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { bestBrotli } from '../../cms/publishing/compress.ts';
import { publisherRig } from '../publisher-rig.ts';
import { varied } from '../varied-snapshot.ts';
import { type Row, quantile } from './row.ts';

/** What a visitor loads for a page: HTML and the stylesheets that it links, brotli 11 as the server sends them. */
export async function pageWeight(): Promise<Row[]> {
  const rig = await publisherRig(varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })));
  try {
    const entries = [...(rig.live.release?.entries ?? [])];
    const plain = (path: string) => Buffer.from(rig.bytes(path) ?? '');
    const weight = async (path: string) => (await bestBrotli(plain(path))).byteLength;
    const sheets = new Map(await Promise.all(entries.filter(([path]) => path.endsWith('.css')).map(async ([path]) => [path, await weight(path)] as const)));
    const linked = (html: string) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].reduce((sum, [, path]) => sum + (sheets.get(path ?? '') ?? 0), 0);
    const texts = entries.filter(([, { type }]) => type.startsWith('text/html')).map(([path]) => [path, plain(path).toString('utf8')] as const);
    const scripts = texts.filter(([, html]) => /<script[^>]+src=/.test(html) && !/<form(?! class="wrap")|<a class="[^"]*leave/.test(html)).length;
    const pages = await Promise.all(texts.map(async ([path, html]) => [path, (await weight(path)) + linked(html)] as const));
    const heaviest = [...pages].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const perLanguage = locales.map((lang) => `${lang} ${quantile(pages.filter(([path]) => path === `/${lang}` || path.startsWith(`/${lang}/`)).map(([, size]) => size), 0.95)}`).join(', ');
    const limit = 14 * 1024;
    return [
      { what: `content page, HTML + CSS, brotli 11: heaviest of ${pages.length} (${heaviest[0]})`, target: '≤ 14,336 B', measured: `${heaviest[1]} B`, reached: heaviest[1] <= limit },
      { what: 'the same, 95 of 100 pages per language', target: '≤ 14,336 B', measured: perLanguage, reached: undefined },
      { what: 'stylesheets that a page links, the most', target: '', measured: `${Math.max(...texts.map(([, html]) => linked(html)))} B`, reached: undefined },
      { what: 'pages without a form that load a script', target: '0', measured: String(scripts), reached: scripts === 0 },
    ];
  } finally {
    await rig.stop();
  }
}
