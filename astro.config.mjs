import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { iconModule } from './site/icons/icon-module.ts';
import { oldSheets } from './site/old-browsers/old-sheets.ts';
import { assetFileNames } from './site/old-browsers/plugin.ts';
import { responder as onDemand } from './site/responder/integration.ts';
import { sitemapLinks } from './site/sitemap.ts';
import { weighFiles } from './site/weigh-files.ts';
import { siteUrl } from './site/views/file-source.ts';

/** The full build reads the snapshot file named by SNAPSHOT; the responder (RESPONDER=1) is built without one and is handed snapshots while it runs. */
const responder = Boolean(process.env.RESPONDER);
const fromFile = Boolean(process.env.SNAPSHOT) && !responder;

export default defineConfig({
  site: fromFile ? siteUrl() : undefined,
  srcDir: './site',
  publicDir: './public',
  outDir: responder ? './dist/responder' : './dist/site',
  cacheDir: './.cache/astro',
  trailingSlash: 'never',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Four pages at a time: while one is written to disk another is rendered, a quarter faster.
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  vite: {
    plugins: [iconModule()],
    // Telephones of 2019 run the scripts; stylesheets have companions for them (site/old-browsers).
    // Both builds of a page must name the same file: by its content alone, not by the chunk it came with.
    build: { target: 'es2019', cssTarget: 'esnext', assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames } } },
  },
  adapter: responder ? onDemand() : undefined,
  integrations: [
    react(),
    oldSheets(),
    ...(fromFile ? [sitemap(sitemapLinks())] : []),
    ...(responder ? [] : [weighFiles()]),
  ],
});
