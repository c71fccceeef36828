import { access, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { oldBrowsers, sheetPairs } from './plugin.ts';

/** Gives every stylesheet its companion for old browsers, and writes that beside it: Astro moves only files that it knows. */
export function oldSheets(): AstroIntegration {
  return {
    name: 'old-sheets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [oldBrowsers()] } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const { file, old, oldFile } of sheetPairs()) {
          const built = await access(new URL(file, dir)).then(() => true, () => false);
          if (built) await writeFile(new URL(oldFile, dir), old);
        }
      },
    },
  };
}
