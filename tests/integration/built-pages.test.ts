import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesNamedIn, needsOfPage } from '../../cms/offline/page-needs.ts';
import { type Locale, isLocale, locales } from '../../content/locales.ts';
import { longDate } from '../../content/dates/words.ts';
import { type MessageKey, say } from '../../content/messages.ts';
import { type CollectionName, type DocumentOf, collections } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { pathOf } from '../../cms/collections/site-path.ts';
import { checkLinks } from '../../cms/publishing/checks/links.ts';
import { type ReadPage, readPage } from '../html.ts';
import { type Rig, publisherRig } from '../publisher-rig.ts';
import { directionOf, lettersOf, scriptOf } from '../script-of.ts';
import { varied } from '../varied-snapshot.ts';

/** Of the many pages of one kind that words and letters have, those that a slow look leaves out: they differ in their texts alone. */
const muchAlike = /^\/\w\w\/(?:words\/(?!aanmaning$|bsn$)|letters\/(?!cak\/|other\/)[a-z-]+\/)/;

/** Every page of the site, as it is sent: start content, plus a menu, pictures, closures, recordings and a PDF, which the start content does not have. */
const start = varied(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
const aloud = (stale: boolean) => ({ whole: { url: `/media/speech-${stale ? 'old' : 'new'}.ogg`, seconds: 62, bytes: 92_000, stale }, blocks: {} });
/** Read aloud as it stands in Tigrinya, and before its text changed in Arabic. */
const audio = { ti: aloud(false), ar: aloud(true) };
const whole = { ...start, words: { ...start.words, aanmaning: { ...start.words.aanmaning!, audio } }, letters: { ...start.letters, reminder: { ...start.letters.reminder!, audio } } };
let rig: Rig;
let pages: { path: string; lang: string; html: string; read: ReadPage }[];
beforeAll(async () => {
  rig = await publisherRig(whole);
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

  it('has no inline style, no script but data and the small module of a form, a recording or the page that saves pages, no event handler, nothing from another host', () => {
    expect(gathered(({ read, html }) => read.attributes.flatMap(({ element, name, value, attributes }) => {
      if (name === 'style' || name.startsWith('on')) return [`${name} on ${element}`];
      const ofForm = attributes.type === 'module' && /^\/assets\/[\w.-]+\.js$/.test(attributes.src ?? '') && / data-(?:island=|leave[ >]|offline=)|<audio /.test(html);
      if (element === 'script' && attributes.type !== 'application/ld+json' && !ofForm) return ['script'];
      const loads = (name === 'src' || name === 'srcset' || (element === 'link' && name === 'href' && !/canonical|alternate/.test(attributes.rel ?? ''))) && /^(?:https?:)?\/\//.test(value);
      return loads ? [`${element} loads ${value}`] : [];
    }))).toEqual([]);
  });

  it.each(['/words/aanmaning', '/letters/cak/reminder'])('%s is heard where somebody read it, above its text as it stands, below and with a remark when it changed; what is saved of it finds both files', (path) => {
    const of = (lang: Locale) => {
      const html = rig.bytes(`/${lang}${path}`) ?? '';
      const player = html.indexOf('<audio ');
      return [needsOfPage(html).audio, player === -1 ? 'none' : player < html.indexOf(say(lang, path.startsWith('/words') ? 'words.todo' : 'letters.late'), html.indexOf('<h1')) ? 'above' : 'below', html.includes('class="listen old"')];
    };
    expect(of('ti')).toEqual([['/media/speech-new.ogg', '/media/speech-new.caf'], 'above', false]);
    expect(of('ar')).toEqual([['/media/speech-old.ogg', '/media/speech-old.caf'], 'below', true]);
    expect(of('nl')).toEqual([[], 'none', false]);
    // What plays it better is a file that the page's own script names, and is saved with the page.
    const script = needsOfPage(rig.bytes(`/ti${path}`) ?? '').assets.find((asset) => asset.endsWith('.js')) ?? '';
    expect(filesNamedIn(rig.bytes(script) ?? '', 'ti', (name) => rig.live.find(name) !== undefined)).toContainEqual(expect.stringMatching(/player/));
  });

  it('tells of every translation who made it and whether it is checked, and of what is older since when', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const faults: string[] = [];
    let told = 0;
    for (const name of Object.keys(collections) as CollectionName[]) for (const document of Object.values(whole[name]) as DocumentOf<CollectionName>[]) {
      if (!document.freshness || name === 'organisations' || name === 'occurrences') continue;
      for (const lang of locales) {
        const facts = document.freshness.languages[lang];
        if (!facts || document.readiness[lang] === 'missing') continue;
        const { read } = byPath.get(`/${lang}${pathOf(name, document as never)}`)!;
        const text = read.texts.map((part) => part.text).join(' ');
        const key = facts.made === 'unknown' && !facts.checked ? 'translation.unchecked' : `freshness.${facts.made}.${facts.checked ? 'checked' : 'unchecked'}`;
        if (!text.includes(say(lang, key as MessageKey))) faults.push(`${lang} ${name}/${document.slug}: no ${key}`);
        const marks = text.split(say(lang, 'freshness.older', { date: longDate(lang, '2026-11-12') })).length - 1;
        const blocks = 'blocks' in document ? document.blocks.filter(({ id }) => id in facts.older).length : 0;
        if (marks !== blocks) faults.push(`${lang} ${name}/${document.slug}: ${marks} marks for ${blocks} older blocks`);
        if (blocks > 0) told += 1;
      }
    }
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(20);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'no-inline-style': 'error', 'tel-non-breaking': 'off', 'no-redundant-role': 'error', 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off', 'void-style': 'off', 'no-raw-characters': 'off', 'attr-quotes': 'off' } });
    const where = new Map<string, string[]>();
    for (const { path, html } of pages.filter(({ lang, path }) => ['nl', 'ar', 'ti'].includes(lang) && !muchAlike.test(path))) {
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
