import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Faults that axe finds on the page as it is now, or in the part of it that `within` selects; with `rules`, by these rules alone; by none of `without`. */
export async function axeFaults(page: Page, rules?: readonly string[], within?: string, without: readonly string[] = []): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axeSource);
  const only = rules ? { type: 'rule', values: rules } : { type: 'tag', values: wcag };
  const options = { runOnly: only, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations'] };
  const violations = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(`axe.run(${within === undefined ? 'document' : JSON.stringify(within)}, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`);
  return violations.map(({ id, nodes }) => `${id} at ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(', ')}`);
}
