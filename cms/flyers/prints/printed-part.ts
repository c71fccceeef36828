import { createHash } from 'node:crypto';

/** Grows when the way of printing changes, so that everything is printed again. */
const way = 1;

/** What matters of a page for its PDF. */
export interface PrintedPart {
  /** Digest of what is printed: title, stylesheets (their names follow from their content) and the sheet. What stands beside the sheet is not in it. */
  readonly page: string;
  /** Addresses of PDFs that the page offers. */
  readonly offered: readonly string[];
}

/** Looks at the HTML of a flyer's page; nothing when there is no sheet on it. */
export function printedPart(html: string): PrintedPart | undefined {
  const [from, to] = [html.indexOf('<article class="sheet'), html.lastIndexOf('</article>')];
  if (from < 0 || to < from) return undefined;
  const title = /<title[^>]*>[^<]*<\/title>/.exec(html)?.[0] ?? '';
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href).sort();
  const page = createHash('sha256').update([way, title, ...sheets, html.slice(from, to)].join('\n')).digest('hex').slice(0, 32);
  return { page, offered: [...html.matchAll(/\shref="\/prints\/([^"]*)"/g)].map(([, name]) => name ?? '') };
}
