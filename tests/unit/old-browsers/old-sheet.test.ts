import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { assetFileNames, pairOf } from '../../../site/old-browsers/plugin.ts';
import { oldSheet } from '../../../site/old-browsers/old-sheet.ts';
import { heavier, plainSelectors } from '../../../site/old-browsers/selectors.ts';
import { withoutComparing } from '../../../site/old-browsers/values.ts';
import { root } from '../../built-site.ts';

const styles = join(root, 'site/styles');
const read = (file: string): string => readFileSync(join(styles, file), 'utf8');
const sheets = [...globSync('*.css', { cwd: styles }), ...globSync('parts/*.css', { cwd: styles })].filter((file) => file !== 'index.css');

describe('the stylesheet for browsers of 2019', () => {
  it.each(sheets)('%s says everything in words that they know', (file) => {
    const known: string[] = [];
    // What stands in `@supports` is for those who know it.
    postcss.parse(oldSheet(read(file))).walk((node) => {
      for (let above = node.parent; above; above = above.parent as typeof above) if (above.type === 'atrule' && 'name' in above && above.name === 'supports') return;
      if (node.type === 'atrule' && node.name === 'layer') known.push('@layer');
      if (node.type === 'rule' && /:is\(|:where\(|:not\([^)]*,/.test(node.selector)) known.push(node.selector);
      if (node.type === 'decl' && (/^(?:inset|(?:margin|padding|border)-(?:inline|block)$)/.test(node.prop) || /(?<![\w-])(?:clamp|min|max)\(/.test(node.value))) known.push(node.toString());
    });
    expect(known).toEqual([]);
  });

  it('lets a later layer win, whatever the selectors weigh', () => {
    expect(oldSheet('@layer base{#a b{color:red}}@layer parts{i{color:blue}}')).toBe('#a b:not(#\\#){color:red}i:not(#\\#):not(#\\#):not(#\\#){color:#00f}');
    expect(heavier('a::before', 1)).toBe('a:not(#\\#)::before');
  });

  it('writes out what stands in :is() and in lists', () => {
    expect(plainSelectors(':is(h1, h2) a:not(.b, .c)')).toEqual(['h1 a:not(.b):not(.c)', 'h2 a:not(.b):not(.c)']);
    expect(plainSelectors('a:not(:is(:lang(ar), :lang(fa)))')).toEqual(['a:not(:lang(ar)):not(:lang(fa))']);
  });

  it('keeps sizes without comparing', () => {
    expect(withoutComparing('clamp(1.5rem, 1.3rem + 1vw, 2rem)')).toBe('1.5rem');
    expect(withoutComparing('repeat(auto-fit, minmax(min(100%, 15rem), 1fr))')).toBe('repeat(auto-fit, minmax(100%, 1fr))');
  });

  it('is fetched only by those who pass over layers: nothing that they know stands before its name', () => {
    for (const file of sheets) {
      const { css, oldFile } = pairOf(read(file));
      const nodes = postcss.parse(css).nodes.filter((node) => node.type !== 'comment');
      const at = nodes.findIndex((node) => node.type === 'atrule' && node.name === 'import');
      expect(nodes[at]?.toString()).toContain(oldFile);
      expect(nodes.slice(0, at).every((node) => node.type === 'atrule' && node.name === 'layer')).toBe(true);
      // A browser with layers has met a block of rules before it: an import may not follow one.
      expect(nodes.slice(0, at).some((node) => 'nodes' in node && node.nodes !== undefined)).toBe(true);
    }
  });

  it('is named by what both sheets say', () => {
    const name = (source: string) => assetFileNames({ names: ['a.css'], source });
    expect(name('@layer parts{a{color:red}}')).toBe(name('@layer parts{a{color:red}}'));
    expect(name('@layer parts{a{color:red}}')).not.toBe(name('@layer parts{a{color:blue}}'));
  });
});
