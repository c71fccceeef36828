import { type Browser, chromium } from 'playwright';
import { chromiumPath } from '../chromium.ts';
import { root } from '../built-site.ts';

/** A Chromium without background traffic; as root it needs to run without its sandbox. @param more switches */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> => chromium.launch({
  executablePath: chromiumPath(root),
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', ...more],
});
