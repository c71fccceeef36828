import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differencesBetween, wordsBetween } from '../../../cms/preview/differences.ts';
import { dressed } from '../../../cms/preview/dress.ts';

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (body: string, lang = 'nl') => `<!DOCTYPE html><html lang="${lang}"><head><title>x</title></head><body><header>Kop</header><main>${body}</main></body></html>`;
const between = (before: string, after: string) => differencesBetween({ html: page(before), path: '/a' }, { html: page(after), path: '/a' });
const kinds = (before: string, after: string) => between(before, after).map(({ kind }) => kind);
const sentence = fc.array(fc.stringMatching(/^[a-zé&<"']{1,8}$/), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const paragraphs = fc.array(sentence, { maxLength: 8 });
const html = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
const norm = (text: string) => text.replace(/\s+/g, ' ').trim();

it('finds nothing in equal pages, and each paragraph that only one has', () => {
  fc.assert(fc.property(paragraphs, (texts) => { expect(between(html(texts), html(texts))).toEqual([]); }));
  fc.assert(fc.property(paragraphs, sentence, fc.nat(), (texts, more, at) => {
    const longer = texts.toSpliced(at % (texts.length + 1), 0, more);
    expect(between(html(texts), html(longer)).map(({ kind, words }) => [kind, words.map(({ text }) => text).join('')])).toEqual([['new', norm(more)]]);
    expect(kinds(html(longer), html(texts))).toEqual(['gone']);
  }));
});

it('marks every difference in the draft, and but for the marks keeps its bytes', () => {
  fc.assert(fc.property(paragraphs, paragraphs, (before, after) => {
    const draft = page(html(after));
    const differences = differencesBetween({ html: page(html(before)), path: '/a' }, { html: draft, path: '/a' });
    const made = dressed(draft, { differences, bar: '', head: '', leadTo: () => undefined });
    expect(made.replaceAll(/ data-differs="\w+"/g, '')).toBe(draft);
    expect(made.match(/<p data-differs=/g)?.length ?? 0).toBe(differences.filter(({ kind }) => kind !== 'gone').length);
    expect(differences.length === 0).toBe(before.map(norm).join('\n') === after.map(norm).join('\n'));
  }));
});

it('the words of a change are those of both texts, in Dutch, Arabic, Chinese and Amharic', () => {
  for (const [lang, before, after, added, removed] of [
    ['nl', 'Wij helpen u op dinsdag.', 'Wij helpen u op woensdag.', 'woensdag', 'dinsdag'], ['ar', 'نساعدك يوم الثلاثاء.', 'نساعدك يوم الأربعاء.', 'الأربعاء', 'الثلاثاء'],
    ['zh', '我们星期二帮助您。', '我们星期三帮助您。', '星期三', '星期二'], ['am', 'ማክሰኞ እንረዳዎታለን።', 'ረቡዕ እንረዳዎታለን።', 'ረቡዕ', 'ማክሰኞ'],
  ] as const) {
    const parts = wordsBetween(before, after, lang);
    const only = (...how: string[]) => parts.filter((part) => how.includes(part.how)).map(({ text }) => text).join('');
    expect([only('same', 'removed'), only('same', 'added')], lang).toEqual([before, after]);
    expect([only('added').trim(), only('removed').trim()], lang).toEqual([added, removed]);
  }
});

it('tells a changed text from one that went and one that came, and a new place for a link from the same words', () => {
  expect(kinds('<h2>Neem mee</h2><p>Een brief.</p>', '<h2>Neem mee</h2><p>Een brief en uw pas.</p>')).toEqual(['changed']);
  expect(kinds('<p>Wij zijn dicht.</p><p>Kom op vrijdag naar de tafel.</p>', '<p>Kom op zaterdag naar de tafel.</p>')).toEqual(['gone', 'changed']);
  expect(between('<p><a href="/nl/b">Lees</a></p>', '<p><a href="/nl/c">Lees</a></p>').map(({ kind, words }) => [kind, words])).toEqual([['changed', [{ text: 'Lees', how: 'same' }]]]);
  expect(kinds('<p><img src="/a.png" alt="Tafel"></p>', '<p><img src="/a.png" alt="Lange tafel"></p>')).toEqual(['changed']);
  expect(differencesBetween({ html: page('<ul><li><a href="/ar/old">ع</a></li><li><a href="/nl/b">b</a></li></ul>'), path: '/old' }, { html: page('<ul><li><a href="/ar/new">ع</a></li><li><a href="/nl/b">b</a></li></ul>'), path: '/new' })).toEqual([]);
});

it('takes the scripts of the site out, puts the bar first, and leads its links to the preview', () => {
  const made = dressed('<!DOCTYPE html><html><head><script type="application/ld+json">{"a":1}</script></head><body class="leaf"><script type="module" src="/x.js"></script><a href="/nl/a">a</a><a href="https://b.nl">b</a></body></html>', {
    differences: [], bar: '<aside>b</aside>', head: '<link>', leadTo: (href) => (href === '/nl/a' ? '/preview/nl?of=topics:1&at="' : undefined),
  });
  expect(made).toBe('<!DOCTYPE html><html><head><script type="application/ld+json">{"a":1}</script><link></head><body class="leaf"><aside>b</aside><a href="/preview/nl?of=topics:1&amp;at=&quot;">a</a><a href="https://b.nl">b</a></body></html>');
  const skip = '<a class="skip" href="#main">x</a>';
  expect(dressed(`<body>${skip}<p>a</p></body>`, { differences: [], bar: '<aside>b</aside>', head: '', leadTo: () => undefined })).toBe(`<body>${skip}<aside>b</aside><p>a</p></body>`);
});
