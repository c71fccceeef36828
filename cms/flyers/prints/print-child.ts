import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { chromium } from 'playwright-core';
import type { PrintAnswer, PrintJob } from './printer.ts';

/**
 * Prints pages of this server, one after the other. A process of its own, at a low priority that the browser inherits: whoever reads the site comes first.
 * The browser knows no other host, runs no script, and ends with this process.
 */
setPriority(10);
const executablePath = process.argv[2] ?? '';
const browser = await chromium.launch({
  executablePath,
  // Root may not use the sandbox.
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage'],
});

async function print({ origin, path, file }: PrintJob): Promise<PrintAnswer> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light', acceptDownloads: false });
  try {
    await context.route(() => true, (route) => {
      const url = route.request().url();
      return url.startsWith(`${origin}/`) || url.startsWith('data:') ? route.continue() : route.abort();
    });
    const page = await context.newPage();
    const response = await page.goto(origin + path, { waitUntil: 'load' });
    if (response?.status() !== 200) throw new Error(`The page answered ${response?.status()}.`);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    const { Document } = await import('mupdf');
    const pages = Document.openDocument(pdf, 'application/pdf').countPages();
    await writeFile(file, pdf, { flush: true });
    return { pages };
  } finally {
    await context.close();
  }
}

process.on('disconnect', () => process.exit(0));
process.on('message', (job: PrintJob) => {
  void print(job).catch((error: Error): PrintAnswer => ({ fault: error.message.split('\n', 1)[0] ?? '' })).then((answer) => process.send?.(answer));
});
