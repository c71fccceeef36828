import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLocale, locales } from '../../content/locales.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { checkLinks } from '../../cms/publishing/checks/links.ts';
import { type ReadPage, readPage } from '../html.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';
import { directionOf, lettersOf, scriptOf } from '../script-of.ts';
import { varied } from '../varied-snapshot.ts';

/** Every page of the site, as it is sent: start content, plus a menu, pictures, closures and a PDF, which the start content does not have. */
let rig: Rig;
let pages: { path: string; lang: string; html: string; read: ReadPage }[];
beforeAll(async () => {
  rig = await publisherRig(varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })));
  const paths = [...(rig.live.release?.entries ?? [])].filter(([, { type }]) => type.startsWith('text/html')).map(([path]) => path);
  pages = paths.map((path) => {
    const html = rig.bytes(path) ?? '';
    const first = path.split('/')[1] ?? '';
    return { path, lang: isLocale(first) ? first : 'nl', html, read: readPage(html) };
  });
});
afterAll(() => rig.stop());

/** What is wrong, each kind once with the first pages where it is, so that a fault in a layout does not print a thousand lines. */
function gathered(faultsOf: (page: (typeof pages)[number]) => readonly string[]): string[] {
  const where = new Map<string, string[]>();
  for (const page of pages) for (const fault of new Set(faultsOf(page))) where.set(fault, [...(where.get(fault) ?? []), page.path]);
  return [...where].slice(0, 40).map(([fault, paths]) => `${fault} on ${paths.length} pages: ${paths.slice(0, 3).join(', ')}`);
}

describe('every built page', () => {
  it('is there in all twelve languages', () => {
    const byLanguage = Map.groupBy(pages.filter(({ path }) => path !== '/'), ({ lang }) => lang);
    const without = (lang: string) => (byLanguage.get(lang) ?? []).map(({ path }) => path.slice(3)).sort();
    expect([...byLanguage.keys()].sort()).toEqual([...locales].sort());
    for (const lang of locales) expect(without(lang)).toEqual(without('nl'));
    expect(without('nl').length).toBeGreaterThan(100);
  });

  it('says its language and direction on html and on main', () => {
    expect(gathered(({ lang, read }) => {
      const of = (element: string, name: string) => read.attributes.find((attribute) => attribute.element === element && attribute.name === name)?.value;
      return [of('html', 'lang') === lang, of('html', 'dir') === directionOf(lang)].every(Boolean) ? [] : [`html has ${of('html', 'lang')} ${of('html', 'dir')}`];
    })).toEqual([]);
  });

  it('marks every text with its language: letters of another script, and Latin words standing alone', () => {
    expect(gathered(({ read }) => read.texts.flatMap(({ text, lang }) => {
      if (/@|^https?:/.test(text)) return [];
      const letters = lettersOf(text);
      const own = scriptOf(lang);
      const foreign = Object.keys(letters).filter((script) => script !== own && script !== 'Latin');
      const onlyLatin = own !== 'Latin' && (letters.Latin ?? 0) >= 3 && Object.keys(letters).length === 1;
      return foreign.length > 0 || onlyLatin ? [`“${text.trim().slice(0, 40)}” is marked ${lang}`] : [];
    }))).toEqual([]);
  });

  it('gives every text the direction of its language, or isolates it', () => {
    expect(gathered(({ read }) => read.texts.flatMap(({ text, lang, dir, around }) =>
      Object.keys(lettersOf(text)).length === 0 || text.includes('@') || dir === directionOf(lang) || dir === 'auto' || around[0] === 'bdi' ? [] : [`“${text.trim().slice(0, 40)}” in ${lang} runs ${dir}`]))).toEqual([]);
  });

  it('keeps telephone numbers and times left to right', () => {
    expect(gathered(({ lang, read }) => (directionOf(lang) === 'ltr' ? [] : read.texts.flatMap(({ text, dir, around }) =>
      /\d{2}:\d{2}\s*[–-]\s*\d{2}:\d{2}|\d{3}[- ]\d{3}/.test(text) && dir !== 'ltr' && !/\u2066|\u2068/.test(text) && !around.includes('title') ? [`“${text.trim().slice(0, 40)}”`] : [])))).toEqual([]);
  });

  it('has no link or anchor to nothing', () => {
    const exists = (path: string) => rig.live.find(path) !== undefined;
    expect(gathered(({ path, html }) => checkLinks(path, html, exists).map(({ detail }) => detail))).toEqual([]);
  });

  it('stays in its language, but for links that say another', () => {
    expect(gathered(({ lang, path, read }) => read.attributes.flatMap(({ element, name, value, attributes }) => {
      const target = name === 'href' && element === 'a' ? value.split('/')[1] : undefined;
      return target === undefined || !isLocale(target) || target === lang || attributes.hreflang === target || path === '/' ? [] : [value];
    }))).toEqual([]);
  });

  it('has no inline style, no script but data and the small module of a form, no event handler, nothing from another host', () => {
    expect(gathered(({ read, html }) => read.attributes.flatMap(({ element, name, value, attributes }) => {
      if (name === 'style' || name.startsWith('on')) return [`${name} on ${element}`];
      const ofForm = attributes.type === 'module' && /^\/assets\/[\w.-]+\.js$/.test(attributes.src ?? '') && / data-(?:island=|leave[ >])/.test(html);
      if (element === 'script' && attributes.type !== 'application/ld+json' && !ofForm) return ['script'];
      const loads = (name === 'src' || name === 'srcset' || (element === 'link' && name === 'href' && !/canonical|alternate/.test(attributes.rel ?? ''))) && /^(?:https?:)?\/\//.test(value);
      return loads ? [`${element} loads ${value}`] : [];
    }))).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'no-inline-style': 'error', 'tel-non-breaking': 'off', 'no-redundant-role': 'error', 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off', 'void-style': 'off', 'no-raw-characters': 'off', 'attr-quotes': 'off' } });
    const where = new Map<string, string[]>();
    for (const { path, html } of pages.filter(({ lang }) => ['nl', 'ar', 'ti'].includes(lang))) {
      for (const { messages } of (await validator.validateString(html)).results) for (const { ruleId, message } of messages) where.set(`${ruleId}: ${message}`, [...(where.get(`${ruleId}: ${message}`) ?? []), path]);
    }
    expect([...where].slice(0, 30).map(([fault, paths]) => `${fault} on ${paths.length}: ${paths.slice(0, 2).join(', ')}`)).toEqual([]);
  });

  it('names itself as canonical, and in hreflang only languages that are ready', () => {
    expect(gathered(({ path, html, lang }) => {
      if (path === '/' || html.includes('name="robots" content="noindex')) return [];
      const canonical = html.match(/rel="canonical" href="([^"]*)"/)?.[1];
      const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, code]) => code);
      const faults = [];
      if (!canonical) faults.push('no canonical');
      if (!alternates.includes('nl') || !alternates.includes('x-default')) faults.push('no Dutch or default alternate');
      if (path.endsWith('/dutch-only') && alternates.some((code) => code !== 'nl' && code !== 'x-default')) faults.push(`claims to be translated (${lang})`);
      return faults;
    })).toEqual([]);
  });
});
