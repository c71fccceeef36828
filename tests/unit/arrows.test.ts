import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../built-site.ts';
import { filesIn } from '../files-in.ts';

const forbidden: Readonly<Record<string, readonly string[]>> = { site: ['cms'], cms: ['site'], content: ['site', 'cms'] };

it.each(Object.keys(forbidden))('%s imports only what it may, in Astro files too', async (part) => {
  const files = (await filesIn(join(root, part))).filter((name) => /\.(?:astro|tsx?|mjs)$/.test(name) && !/(?:^|\/)\.next\//.test(name));
  expect(files.length).toBeGreaterThan(10);
  const wrong = files.flatMap((name) => {
    const text = readFileSync(join(root, part, name), 'utf8');
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, target]) => relative(root, join(root, part, dirname(name), target ?? '')).split('/')[0] ?? '');
    return targets.filter((target) => forbidden[part]?.includes(target)).map((target) => `${part}/${name} → ${target}`);
  });
  expect(wrong).toEqual([]);
});
