import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const locate = createRequire(import.meta.url).resolve;

/** The shapes of one Lucide icon, on one line, without its frame. Throws when Lucide has no icon of this name. */
export function drawing(name: string): string {
  const svg = readFileSync(locate(`lucide-static/icons/${name}.svg`), 'utf8');
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return inside.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}
