import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { iconNames } from './names.ts';

const virtual = 'virtual:icons';
const resolved = `\0${virtual}`;
const locate = createRequire(import.meta.url).resolve;

/** The shapes of one Lucide icon, on one line, without its frame. */
function drawing(name: string): string {
  const svg = readFileSync(locate(`lucide-static/icons/${name}.svg`), 'utf8');
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return inside.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}

/** Serves `virtual:icons`: the drawings of the icons that the site uses, and of no other. */
export function iconModule(): Plugin {
  return {
    name: 'site-icons',
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved
      ? `export const drawings = ${JSON.stringify(Object.fromEntries(iconNames.map((name) => [name, drawing(name)])))};`
      : undefined),
  };
}
