import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { askSteps, fieldNames, type Answer } from '../../content/answers.ts';
import { fieldId } from '../../content/forms/fault-message.ts';
import { readAsk } from '../../content/forms/ask/read.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Responder, ResponderModule } from '../../content/responder.ts';
import type { Form } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { bestBrotli } from '../../cms/publishing/compress.ts';
import { fieldViews } from '../../site/views/ask-fields.ts';
import { builtResponder } from '../built-site.ts';
import { everyField, everyFieldForm } from '../every-field-form.ts';
import { type Control, controlsOf } from '../form-controls.ts';
import { sentForms, today } from '../generated-forms.ts';

type Element = DefaultTreeAdapterTypes.Element;
const start = fewWords(startSnapshot({ day: today, siteUrl: 'http://localhost:3000' }));
const generated = Array.from(fc.sample(sentForms, { seed: 5, numRuns: 60 }), ({ fields }, at) => everyFieldForm({ slug: `generated-${at}`, fields: [...fields] }));
const forms: readonly Form[] = [everyFieldForm(), everyFieldForm({ slug: 'every-report', kind: 'report', audience: 'report' }), everyFieldForm({ slug: 'shut', kind: 'report', audience: 'report', open: false }), ...generated];

let responder: Responder;
let entry: string;
beforeAll(async () => {
  entry = (await builtResponder()).entry;
  responder = ((await import(pathToFileURL(entry).href)) as ResponderModule).createResponder();
  responder.use({ ...start, forms: { ...start.forms, ...Object.fromEntries(forms.map((form) => [form.slug, form])) } });
}, 240_000);

const decoder = new TextDecoder();
const htmlOf = async (path: string): Promise<string> => decoder.decode((await responder.render(path)).body);
const answered = async (answer: Answer): Promise<string> => {
  const { body, error } = await responder.answer(answer);
  expect(error).toBeUndefined();
  return decoder.decode(body);
};

/** All elements of a page, in its order. */
function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found;
}
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const inputs = (elements: readonly Element[]): Element[] => elements.filter(({ tagName }) => tagName === 'input' || tagName === 'textarea');
const own: readonly string[] = Object.values(fieldNames);

/** The inputs of the form's questions, as `controlsOf` says them. */
const controlsIn = (html: string): Control[] => inputs(elementsIn(html.slice(html.indexOf('<main')))).flatMap((element): Control[] => {
  const name = attribute(element, 'name') ?? '';
  if (own.includes(name)) return [];
  const type = element.tagName === 'textarea' ? 'lines' : attribute(element, 'type') ?? 'text';
  return type === 'radio' || type === 'checkbox' ? [{ name, type, value: attribute(element, 'value') ?? '' }] : [{ name, type: type === 'file' || type === 'lines' ? type : 'text' }];
});

/** What stands right before an element, without the spaces. */
function before(element: Element): Element | undefined {
  const siblings = (element.parentNode as Element).childNodes.filter((node): node is Element => 'tagName' in node);
  return siblings[siblings.indexOf(element) - 1];
}

describe('the page of a form', () => {
  it('has the inputs that its rules read, in that order, for every kind and for sixty forms of any shape', async () => {
    for (const { slug, fields } of [forms[0]!, ...generated]) {
      const html = await htmlOf(`/nl/ask/${slug}`);
      expect(controlsIn(html)).toEqual(controlsOf(fieldViews(fields, 'nl')));
    }
  });

  it('gives no id twice, and every input a name', async () => {
    for (const { slug } of [forms[0]!, forms[1]!, ...generated]) {
      const elements = elementsIn(await htmlOf(`/ar/ask/${slug}`));
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const labelled = new Set(elements.filter(({ tagName }) => tagName === 'label').map((label) => attribute(label, 'for')));
      const within = (element: Element, tag: string): boolean => { for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) if (node.tagName === tag) return true; return false; };
      for (const input of inputs(elements).filter((one) => attribute(one, 'type') !== 'hidden')) {
        const by = attribute(input, 'aria-labelledby')?.split(' ');
        expect(by ? by.every((id) => ids.includes(id)) : labelled.has(attribute(input, 'id')) || within(input, 'label'), attribute(input, 'name')).toBe(true);
        for (const id of attribute(input, 'aria-describedby')?.split(' ') ?? []) expect(ids).toContain(id);
      }
    }
  });

  it('puts what hangs on an option right behind the option’s input and label, where CSS alone can hide it', async () => {
    const html = await htmlOf('/nl/ask/every-field');
    const under = elementsIn(html).filter((element) => attribute(element, 'class')?.split(' ').includes('under'));
    expect(under.length).toBeGreaterThan(25);
    for (const element of under) {
      const label = before(element);
      const input = label && before(label);
      expect([label?.tagName, input?.tagName]).toEqual(['label', 'input']);
      expect(attribute(label!, 'for')).toBe(attribute(input!, 'id'));
    }
    // Nothing chosen, nothing open: and nothing of it is written into the page by a script.
    expect(html).not.toContain('checked');
  });

  it('leads from each fault to its field, below options too, and keeps what was typed', async () => {
    const typed = { subject: '<b>x</b>', landlord: 'other', troubles: ['mould'], walls: ['outside'], 'walls-since': 'morgen', 'contact-email': 'a@', suits: ['1-morning'] };
    const read = readAsk(everyField, typed, { today });
    if (!('faults' in read)) throw new Error('nothing is wrong');
    expect(read.faults.map(({ field }) => field)).toEqual(['name', 'contact-email', 'landlord-name', 'rooms', 'walls-since', 'home-postcode', 'speaks', 'yes']);
    const html = await answered({ page: 'ask', lang: 'nl', form: 'every-field', typed, faults: read.faults });
    const elements = elementsIn(html);
    for (const { field } of read.faults) {
      expect(elements.some((element) => attribute(element, 'href') === `#${fieldId(field)}`)).toBe(true);
      expect(elements.some((element) => attribute(element, 'id') === fieldId(field) && ['input', 'textarea'].includes(element.tagName))).toBe(true);
      expect(elements.some((element) => attribute(element, 'id') === `${fieldId(field)}-fault`)).toBe(true);
    }
    const checked = inputs(elements).filter((element) => attribute(element, 'checked') !== undefined).map((element) => attribute(element, 'value'));
    expect(checked).toEqual(['other', 'mould', 'outside', '1-morning']);
    const valueOf = (name: string) => attribute(inputs(elements).find((element) => attribute(element, 'name') === name)!, 'value');
    expect([valueOf('subject'), valueOf('walls-since'), valueOf('contact-email')]).toEqual([typed.subject, 'morgen', 'a@']);
    expect(html).toContain(say('nl', 'ask.file.again'));
    expect(html).toContain(`<title>${say('nl', 'signUp.error.prefix')}`);
  });

  it('sends files only where it asks for any', async () => {
    expect(await htmlOf('/nl/ask/every-field')).toContain('enctype="multipart/form-data"');
    const without = generated.find(({ fields }) => !fields.some(({ kind }) => kind === 'file'));
    expect(await htmlOf(`/nl/ask/${without?.slug}`)).not.toContain('enctype');
  });
});

describe('the page of a report', () => {
  it('keeps nothing: no draft, no filling in, and away from it at once', async () => {
    const html = await htmlOf('/nl/ask/every-report');
    expect(html).not.toContain('data-draft');
    expect(await htmlOf('/nl/ask/every-field')).toContain('data-draft="ask-every-field-nl"');
    const elements = elementsIn(html);
    for (const form of elements.filter(({ tagName }) => tagName === 'form')) expect(attribute(form, 'autocomplete')).toBe('off');
    for (const input of inputs(elements).filter((one) => one.tagName === 'textarea' || /^(?:text|tel|email|date)$/.test(attribute(one, 'type') ?? 'text'))) expect([attribute(input, 'name'), attribute(input, 'autocomplete')]).toEqual([attribute(input, 'name'), 'off']);
    expect(elements.filter((element) => attribute(element, 'href') === '/leave').map((element) => attribute(element, 'rel'))).toEqual(['noreferrer']);
  });

  it('loads what takes it away only there', async () => {
    const scripts = (html: string) => [...html.matchAll(/<script type="module" src="([^"]*)"/g)].length;
    expect(scripts(await htmlOf('/nl/ask/every-report'))).toBe(scripts(await htmlOf('/nl/ask/every-field')) + 1);
    expect(scripts(await htmlOf('/nl/ask'))).toBe(0);
  });

  it('that is not open yet says so and asks nothing, but still reads answers', async () => {
    const html = await htmlOf('/nl/ask/shut');
    expect(html).toContain(say('nl', 'reporting.notYet'));
    expect(controlsIn(html)).toEqual([]);
    expect(html).toContain(`name="${fieldNames.receipt}"`);
    expect(html).toContain(`value="${askSteps.open}"`);
  });

  it('shows the receipt once and large, and carries it in no address', async () => {
    const html = await answered({ page: 'reported', lang: 'ar', form: 'every-report', is: 'sent', receipt: 'KR4M-T7QX-P2ND-W9HC' });
    const holding = elementsIn(html).flatMap(({ tagName, attrs }) => attrs.filter(({ value }) => value.includes('KR4M')).map(({ name }) => `${tagName} ${name}`));
    expect(holding).toEqual(['input value']);
    expect(html).toContain('class="code-plate"');
  });
});

describe('all pages of forms', () => {
  it.each(['nl', 'ar', 'ti'] as const)('are valid HTML in %s', async (lang: Locale) => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'no-inline-style': 'error', 'tel-non-breaking': 'off', 'no-redundant-role': 'error', 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off', 'doctype-style': 'off', 'void-style': 'off', 'no-raw-characters': 'off', 'attr-quotes': 'off' } });
    const at = Date.parse('2026-11-20T14:03:00Z');
    const said = [{ at, from: 'desk' as const, text: 'Ja <b>goed</b>\nTot dan' }, { at: at + 1, from: 'person' as const, text: 'شكرا' }];
    const pages = [
      ...await Promise.all(['ask', 'asked', 'ask/every-field', 'ask/every-report', 'ask/shut'].map((path) => htmlOf(`/${lang}/${path}`))),
      await answered({ page: 'ask', lang, form: 'every-field', typed: {}, faults: everyField.slice(0, 3).map(({ name }) => ({ field: name, fault: 'required' })), refused: 'busy' }),
      await answered({ page: 'asked', lang, did: 'added', request: { address: `/${lang}/asked/x`, form: 'every-field', title: 'T', code: 'KR4-MT7', state: 'new', at, fields: everyField, answers: { subject: 'x', story: 'y', speaks: [{ code: 'ps', level: 'some' }] }, said, promiseDays: 5, open: true } }),
      await answered({ page: 'asked', lang }),
      await answered({ page: 'find-asked', lang, typed: {}, found: 'none' }),
      await answered({ page: 'reported', lang, form: 'every-report', is: 'open', receipt: 'A', state: 'new', at, said, did: 'long', text: 'z' }),
      await answered({ page: 'reported', lang, form: 'every-report', is: 'none' }),
    ];
    for (const html of pages) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))).toEqual([]);
      expect(html).not.toContain('<b>goed</b>');
    }
  });

  it('weigh at most 14,336 bytes with their styles, the heaviest that is shipped in every language', async () => {
    const folder = entry.replace(/server\/entry\.mjs$/, 'client');
    const small = async (bytes: Buffer) => (await bestBrotli(bytes)).byteLength;
    const sheets = new Map<string, Promise<number>>();
    for (const lang of ['nl', 'am', 'ti', 'ru', 'ar'] as const) {
      for (const slug of ['every-field', ...Object.keys(start.forms)]) {
        const html = await htmlOf(`/${lang}/ask/${slug}`);
        const styles = await Promise.all([...html.matchAll(/href="(\/assets\/[^"]*\.css)"/g)].map(([, path = '']) => {
          sheets.set(path, sheets.get(path) ?? readFile(folder + path).then(small));
          return sheets.get(path) ?? 0;
        }));
        expect(await small(Buffer.from(html)) + styles.reduce((sum, size) => sum + size, 0), `${lang} ${slug}`).toBeLessThanOrEqual(14_336);
      }
    }
  });
});
