import { readFile, readdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { weighed, withWeight } from './weight.ts';

/** What the stylesheets of a folder weigh, each looked at once. */
export function sheetsIn(folder: string): (path: string) => number {
  const known = new Map<string, number>();
  return (path) => {
    const found = known.get(path) ?? weighed(readFileSync(join(folder, path)));
    known.set(path, found);
    return found;
  };
}

/** The full build: writes into every page what it weighs, as the responder does when it renders one. */
export function weighFiles(): AstroIntegration {
  return {
    name: 'weigh-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sheet = sheetsIn(folder);
        for (const name of await readdir(folder, { recursive: true })) if (name.endsWith('.html')) {
          const html = await readFile(join(folder, name), 'utf8');
          const weighedPage = await withWeight(html, sheet);
          if (weighedPage !== html) await writeFile(join(folder, name), weighedPage);
        }
      },
    },
  };
}
