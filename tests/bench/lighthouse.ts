import { launch } from './chrome-port.ts';
import runLighthouse from 'lighthouse';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { servedSite } from '../e2e/served-site.ts';
import { varied } from '../varied-snapshot.ts';
import type { Row } from './row.ts';

const kinds = { home: '', topic: '/topics/energy', event: '/events/empowerment-room/2026-11-27', flyer: '/flyers/energy' } as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's mobile profile (slow phone, slow network, simulated) on four kinds of page in four languages: the median of three where one is not full marks. */
export async function lighthouse(): Promise<Row[]> {
  const site = await servedSite(varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })));
  const chrome = await launch();
  const rows: Row[] = [];
  const measure = async (address: string) => {
    const result = await runLighthouse(address, { port: chrome.port, logLevel: 'error', onlyCategories: [...categories] });
    const scores = categories.map((category) => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100));
    const short = Object.values(result?.lhr.audits ?? {}).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && (scoreDisplayMode === 'binary' || scoreDisplayMode === 'numeric')).map(({ id }) => id);
    return { scores, short, sum: scores.reduce((sum, score) => sum + score, 0) };
  };
  try {
    await site.rig.improved();
    for (const [kind, path] of Object.entries(kinds)) {
      for (const lang of ['nl', 'ar', 'zh', 'ti']) {
        const address = `${site.url}/${lang}${path}`;
        const runs = [await measure(address)];
        if (runs[0]?.sum !== 400) runs.push(await measure(address), await measure(address));
        const { scores, short } = runs.sort((a, b) => a.sum - b.sum)[Math.floor(runs.length / 2)]!;
        rows.push({ what: `Lighthouse mobile, ${kind}, ${lang}`, target: '100 each', measured: `${scores.join(', ')}${scores.every((score) => score === 100) ? '' : ` (${short.slice(0, 4).join(', ')})`}`, reached: scores.every((score) => score === 100) });
      }
    }
  } finally {
    await chrome.stop();
    await site.stop();
  }
  return rows;
}
