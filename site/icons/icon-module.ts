import type { Plugin } from 'vite';
import { drawing } from './lucide.ts';
import { iconNames } from './names.ts';

const virtual = 'virtual:icons';
const resolved = `\0${virtual}`;

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
