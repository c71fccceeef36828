import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../content/markup.ts';
import { idOfPath, pathOfId } from '../../../cms/translation/xliff/characters.ts';
import { numbered, piecesOf, textOfPieces } from '../../../cms/translation/xliff/codes.ts';
import { decode } from '../../../cms/translation/xliff/decode.ts';
import { XliffFault } from '../../../cms/translation/xliff/fault.ts';
import type { TranslationFile, Unit } from '../../../cms/translation/xliff/file.ts';
import { readXliff } from '../../../cms/translation/xliff/read.ts';
import { namespace, writeXliff } from '../../../cms/translation/xliff/write.ts';

/** Everything that a field can hold: every code unit, marks, halves of pairs, what XML cannot hold, what it means something by. */
const anyText = fc.array(fc.oneof(
  fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom('**vet**', '[brief](/topics/debts)', '[x](https://example.org/?a=1&b=2)', '{nl:toeslag}', '{xx:y}', '\r\n', '\r', '\n\n', '\t', ' ', ']]>', '<!--', '&amp;', '<cp hex="0001"/>', '\u0000', '\ud83d', '\ufffe', '\u2068', '👩‍👧', 'ተጋባእቲ', 'لا '),
)).map((parts) => parts.join(''));

const one = (unit: Partial<Unit>): TranslationFile => ({ target: 'ar', files: [{ document: 'topics:1', notes: [], units: [{ path: 'title', notes: [], source: 'Schulden', target: undefined, state: 'initial', ...unit }] }] });
const back = (file: TranslationFile) => readXliff(writeXliff(file));
const wrap = (units: string, root = `xmlns="${namespace}" version="2.1" srcLang="nl" trgLang="ar"`) => `<?xml version="1.0"?>\n<xliff ${root}><file id="topics:1">\n${units}</file></xliff>`;
const fault = (text: string): XliffFault => {
  try {
    readXliff(text);
  } catch (error) {
    if (error instanceof XliffFault) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('a file for translators', () => {
  it('gives back every text as it was, whatever is in it', () => {
    fc.assert(fc.property(anyText, fc.option(anyText, { nil: undefined }), fc.constantFrom('initial', 'translated', 'reviewed', 'final'), (source, target, state) => {
      const [file] = back(one({ source, target, state, notes: [source] })).files;
      expect(file?.units).toEqual([{ path: 'title', line: expect.any(Number), source, target, state, lost: false }]);
    }), { numRuns: 400 });
  });

  it('keeps which text is whose, for any names of documents and rows', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(names, names, (documents, paths) => {
      const files = documents.map((name, index) => ({ document: `topics:${index}${name.replace(/[^\w.]/g, '')}`, notes: [name], units: paths.map((path, at) => ({ path, notes: [], source: `${index} ${at}`, target: name, state: 'translated' as const })) }));
      expect(back({ target: 'fa', files }).files.map(({ document, units }) => ({ document, units: units.map(({ path, source, target }) => ({ path, source, target })) })))
        .toEqual(files.map(({ document, units }) => ({ document, units: units.map(({ path, source, target }) => ({ path, source, target })) })));
    }), { numRuns: 100 });
  });

  it('names paths so that XML takes them, and finds them again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
      expect(idOfPath(path)).toMatch(/^[A-Za-z0-9._:-]+$/);
      expect(pathOfId(idOfPath(path))).toBe(path);
    }));
    expect(idOfPath('blocks.65f0a1.steps.65f0a2.title')).toBe('blocks.65f0a1.steps.65f0a2.title');
  });

  it('parts a text into words and marks as the pages do, and loses nothing', () => {
    fc.assert(fc.property(anyText, (text) => {
      const pieces = piecesOf(text);
      expect(textOfPieces(pieces)).toBe(text);
      const shown = paragraphs(text).flat().filter(({ kind }) => kind === 'strong' || kind === 'link').length;
      if (!/\n\s*\n/.test(text.trim())) expect(pieces.filter(({ kind }) => kind === 'pair')).toHaveLength(shown);
    }));
  });

  it('protects marks as codes with the same number in both languages, in whatever order', () => {
    const xml = writeXliff(one({ source: 'Bel **nu** of lees [de brief](/topics/debts) over {nl:toeslag}.', target: 'اقرأ [الرسالة](/topics/debts) عن {nl:toeslag} و{nl:huisarts} أو اتصل **الآن**.' }));
    expect(xml).toContain('<source>Bel <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1">nu</pc> of lees <pc id="2" type="link"');
    expect(xml).toContain('<target>اقرأ <pc id="2" type="link"');
    expect(xml).not.toContain('](/topics/debts) over');
    const source = piecesOf('**a** **b**');
    expect(numbered(source, piecesOf('**b** **a** **c** {nl:x}')).target.filter(Boolean)).toEqual([1, 2, 3, 4]);
  });

  it('says the state, and that the Dutch changed', () => {
    expect(writeXliff(one({ target: 'ديون', state: 'initial', subState: 'outdated' }))).toContain('<segment state="initial" subState="langetafel:outdated">');
    expect(writeXliff(one({ notes: ['Titel <b> & "meer"'] }))).toContain('<note id="n1">Titel &lt;b&gt; &amp; "meer"</note>');
    expect(writeXliff({ target: 'zh', files: [] })).toContain('trgLang="zh-Hans"');
  });
});

describe('what tools make of it', () => {
  it('reads parted texts, texts in another order, codes apart, comments, and passes over what is not the text', () => {
    const xml = wrap(`<unit id="body" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:x="urn:x">
<mtc:matches><mtc:match ref="#1"><source>Wrong</source><target>خطأ</target></mtc:match></mtc:matches>
<notes><note>Dit niet</note></notes>
<originalData><data id="d1">**</data><data id="d2">{nl:<cp hex="0041"/>}</data></originalData>
<segment state="final"><source>Een. </source><target order="3">واحد. </target></segment>
<ignorable><source> - </source></ignorable>
<segment state="translated"><source><sc id="1" dataRef="d1"/>Twee<ec startRef="1" dataRef="d1"/></source><target order="1"><mrk id="m1" type="term"><sc id="1" dataRef="d1"/>ا<![CDATA[<&>]]></mrk><ec startRef="1" dataRef="d1"/><ph id="2" dataRef="d2"/></target></segment>
<mtc:matches><mtc:match ref="#1"><source>Wrong</source><target>خطأ</target></mtc:match></mtc:matches>
</unit>`);
    expect(readXliff(xml).files[0]?.units[0]).toEqual({ path: 'body', line: 3, source: 'Een.  - **Twee**', target: '**ا<&>**{nl:A} - واحد. ', state: 'translated', lost: false });
  });

  it('has no translation when a part has none, and marks a text whose codes nobody knows', () => {
    const [whole, lost] = readXliff(wrap('<unit id="a"><segment><source>A</source><target>ا</target></segment><segment><source>B</source></segment></unit><unit id="b"><segment><source>B</source><target><pc id="1">ب</pc></target></segment></unit>')).files[0]?.units ?? [];
    expect([whole?.target, whole?.lost, lost?.lost]).toEqual([undefined, false, true]);
  });

  it('takes the names of languages that tools give, with prefixes and in UTF-16', () => {
    const text = writeXliff(one({ target: 'دين' })).replace('trgLang="ar"', 'trgLang="ar-SA"').replace('srcLang="nl"', 'srcLang="nl_NL"').replace(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect(readXliff(text)).toMatchObject({ target: 'ar', files: [{ document: 'topics:1', units: [{ target: 'دين' }] }] });
    expect(decode(new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]))).toBe(text);
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(text)]))).toBe(text);
  });
});

describe('a wrong file', () => {
  it.each([
    ['a DOCTYPE', `<?xml version="1.0"?>\n<!DOCTYPE xliff [<!ENTITY a "b">]>\n${wrap('').split('\n').slice(1).join('\n')}`, 2, 'DOCTYPE'],
    ['an entity', wrap('<unit id="a"><segment>\n<source>&boom;</source></segment></unit>'), 4, 'XML'],
    ['broken XML', wrap('<unit id="a">\n<segment></unit>'), 4, 'XML'],
    ['a file that ends', wrap('<unit id="a">\n').replace('</file></xliff>', ''), 4, 'XML'],
    ['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file/></xliff>', 1, 'oude versie'],
    ['something else', '\n<html></html>', 2, 'geen XLIFF'],
    ['another source', wrap('', `xmlns="${namespace}" version="2.1" srcLang="en" trgLang="ar"`), 2, 'srcLang'],
    ['an unknown target', wrap('', `xmlns="${namespace}" version="2.1" srcLang="nl" trgLang="de"`), 2, 'trgLang'],
    ['Dutch as target', wrap('', `xmlns="${namespace}" version="2.1" srcLang="nl" trgLang="nl"`), 2, 'trgLang'],
    ['a text twice', wrap('<unit id="a"><segment><source>a</source></segment></unit>\n<unit id="a"/>'), 4, 'twee keer'],
    ['no document', wrap('').replace('id="topics:1"', 'id="1"'), 2, 'welke tekst'],
    ['a unit outside', wrap('').replace('<file id="topics:1">\n</file>', '<unit id="a"/>'), 2, 'verkeerde plek'],
    ['an unknown element in a text', wrap('<unit id="a"><segment><source><script/></source></segment></unit>'), 3, 'verkeerde plek'],
    ['too deep', wrap(`<unit id="a">${'<g xmlns="urn:x">'.repeat(60)}`), 3, 'te diep'],
    ['nothing', wrap(''), 0, 'geen teksten'],
  ])('%s is refused with its line', (_, text, line, words) => {
    const found = fault(text);
    expect([found.line, found.words.nl]).toEqual([line, expect.stringContaining(words)]);
    if (line > 0) expect(found.words.nl).toContain(`Regel ${line}: `);
  });

  it('is refused when it is no text, or too large', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array(8_000_001).fill(32)]) expect(() => decode(bytes)).toThrow(XliffFault);
  });
});
