import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import type { Plugin } from 'vite';
import { oldSheet } from './old-sheet.ts';

const additions = readFileSync(new URL('./old.css', import.meta.url), 'utf8');
const name = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** A stylesheet, the one that stands in for it in an old browser, and their names by content. */
export interface Pair { readonly css: string; readonly file: string; readonly old: string; readonly oldFile: string }

/**
 * Names the second sheet after the first block of the first. A browser with layers has met a rule by then and passes over an `@import`; one without has
 * met nothing that it knows, and fetches it. So old browsers get a sheet of their own, without a script and without asking who they are, and others
 * pay some thirty bytes.
 */
export function pairOf(source: string): Pair {
  const sheet = postcss.parse(source);
  const old = oldSheet(source, source.includes('--linen:') ? additions : '');
  const oldFile = `assets/${name(old)}.css`;
  const first = sheet.nodes.find((node) => node.type === 'atrule' && node.name === 'layer' && node.nodes);
  if (!first) throw new Error('A stylesheet must begin with a cascade layer: old browsers are told by it.');
  sheet.nodes.filter((node) => !(node.type === 'atrule' && node.name === 'layer')).forEach((node) => sheet.append(node));
  first.after(postcss.atRule({ name: 'import', params: `"/${oldFile}"` }));
  const css = sheet.toString();
  return { css, file: `assets/${name(css)}.css`, old, oldFile };
}

const pairs = new Map<string, Pair>();
function pair(source: string): Pair {
  const known = pairs.get(source) ?? pairOf(source);
  pairs.set(source, known);
  return known;
}

/**
 * File name of an asset: by its content alone, a stylesheet's by that of its old companion too. Vite also asks with what is no whole sheet, for the
 * folder that comes out of it.
 */
export const assetFileNames = ({ names, source }: { readonly names: readonly string[]; readonly source: string | Uint8Array }): string =>
  names.some((one) => one.endsWith('.css')) && /@layer[^;{]*\{/.test(source.toString()) ? pair(source.toString()).file : 'assets/[hash][extname]';

/** The sheets of this build with their companions. */
export const sheetPairs = (): readonly Pair[] => [...pairs.values()];

/** Names in every stylesheet its companion for old browsers; `old-sheets.ts` writes them. */
export function oldBrowsers(): Plugin {
  return {
    name: 'old-browsers',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const asset of Object.values(bundle)) if (asset.type === 'asset' && asset.fileName.endsWith('.css')) {
          asset.source = pair(asset.source.toString()).css;
        }
      },
    },
  };
}
