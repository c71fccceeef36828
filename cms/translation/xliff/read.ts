import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isLocale, type Locale, sourceLocale } from '../../../content/locales.ts';
import { charOf, pathOfId } from './characters.ts';
import { deepest, faults, mostUnits, notXml, XliffFault } from './fault.ts';
import type { SegmentState } from './file.ts';
import { Segments } from './segments.ts';
import { namespace } from './write.ts';

/** One text as it came back. */
export interface ReadUnit {
  readonly path: string;
  /** Where it stands in the file, for what is told of it. */
  readonly line: number;
  readonly source: string;
  readonly target: string | undefined;
  readonly state: SegmentState;
  /** A code in it could not be read, so neither can the text. */
  readonly lost: boolean;
}
export interface ReadFile { readonly document: string; readonly units: readonly ReadUnit[] }
export interface ReadTranslations { readonly target: Locale; readonly files: readonly ReadFile[] }

/** Codes inside a text that say nothing themselves: comments of tools, and where they begin and end. */
const silent = new Set(['mrk', 'sm', 'em']);

/**
 * Reads a file of XLIFF 2, however a tool wrote it: in one part or several, with codes in pairs or apart, with modules of its own, which are passed over.
 * No DOCTYPE and no entities but the five of XML. Throws `XliffFault`.
 */
export function readXliff(text: string): ReadTranslations {
  const parser = new SaxesParser({ xmlns: true });
  const reader = new Reader(() => parser.line);
  parser.on('error', (error) => { throw new XliffFault(parser.line, notXml(error.message.replace(/^(?:undefined:)?\d+:\d+: /, ''))); });
  parser.on('doctype', () => { throw new XliffFault(parser.line, faults.doctype); });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (some) => reader.text(some));
  parser.on('cdata', (some) => reader.text(some));
  parser.write(text).close();
  return reader.done();
}

class Reader {
  readonly #line: () => number;
  #depth = 0;
  /** How deep in something that is not ours. */
  #foreign = 0;
  #target: Locale | undefined;
  #files: { document: string; units: ReadUnit[]; paths: Set<string> }[] = [];
  #count = 0;
  #unit: { path: string; line: number; segments: Segments; data: Map<string, string> } | undefined;
  #data: string | undefined;
  #where: 'source' | 'target' | undefined;
  #ends: string[] = [];

  constructor(line: () => number) {
    this.#line = line;
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    const value = (name: string) => attributes[name]?.value;
    this.#depth += 1;
    if (this.#depth > deepest) this.#refuse('tooDeep');
    if (this.#depth === 1) return this.#openRoot(local, uri, value);
    if (this.#foreign > 0 || uri !== namespace) {
      this.#foreign += 1;
      return undefined;
    }
    if (this.#where) return this.#openCode(local, value);
    const unit = this.#unit;
    if (local === 'cp' && this.#data !== undefined) return this.text(charOf(value('hex')) ?? '');
    if (local === 'file') {
      const document = value('original') ?? pathOfId(value('id') ?? '');
      if (!/^[a-z-]+:.+$/.test(document)) this.#refuse('document');
      this.#files.push({ document, units: [], paths: new Set() });
    } else if (local === 'unit') this.#openUnit(pathOfId(value('id') ?? ''));
    else if (local === 'data' && unit) unit.data.set((this.#data = value('id') ?? ''), '');
    else if (local === 'segment' || local === 'ignorable') (unit ?? this.#refuse('outside')).segments.open(local === 'ignorable', value('state'));
    else if (local === 'source' || local === 'target') {
      if (!unit) this.#refuse('outside');
      if (local === 'target') unit?.segments.openTarget(value('order'));
      this.#where = local;
    }
    return undefined;
  }

  close({ local }: { readonly local: string }): void {
    this.#depth -= 1;
    if (this.#foreign > 0) {
      this.#foreign -= 1;
      return;
    }
    if (this.#where) {
      if (local === this.#where) this.#where = undefined;
      else if (local === 'pc') this.#add(this.#ends.pop() ?? '');
      return;
    }
    if (local === 'data') this.#data = undefined;
    if (local === 'unit' && this.#unit) {
      const { path, line, segments } = this.#unit;
      const { source, target, state, lost } = segments;
      this.#files.at(-1)?.units.push({ path, line, source, target, state, lost });
      this.#unit = undefined;
    }
  }

  text(some: string): void {
    if (this.#foreign > 0) return;
    if (this.#where) this.#add(some);
    else if (this.#data !== undefined && this.#unit) this.#unit.data.set(this.#data, (this.#unit.data.get(this.#data) ?? '') + some);
  }

  done(): ReadTranslations {
    if (this.#count === 0) throw new XliffFault(0, faults.nothing);
    return { target: this.#target!, files: this.#files.map(({ document, units }) => ({ document, units })) };
  }

  #openRoot(local: string, uri: string, value: (name: string) => string | undefined): void {
    if (local !== 'xliff') this.#refuse('notXliff');
    if (uri !== namespace || !value('version')?.startsWith('2.')) this.#refuse('oldXliff');
    // Tools say `fr-FR` and `zh-Hans` too.
    const language = (name: string) => value(name)?.toLowerCase().split(/[-_]/, 1)[0];
    if (language('srcLang') !== sourceLocale) this.#refuse('source');
    const target = language('trgLang');
    if (!isLocale(target) || target === sourceLocale) this.#refuse('target');
    this.#target = target as Locale;
  }

  #openUnit(path: string): void {
    const file = this.#files.at(-1);
    if (!file || this.#unit || path === '') this.#refuse('outside');
    if (file?.paths.has(path)) this.#refuse('twice');
    file?.paths.add(path);
    if ((this.#count += 1) > mostUnits) this.#refuse('tooMany');
    this.#unit = { path, line: this.#line(), segments: new Segments(), data: new Map() };
    this.#ends = [];
  }

  #openCode(local: string, value: (name: string) => string | undefined): void {
    if (local === 'cp') return this.#add(charOf(value('hex')));
    if (local === 'ph' || local === 'sc' || local === 'ec') return this.#add(this.#dataOf(value('dataRef')));
    if (local === 'pc') {
      const end = this.#dataOf(value('dataRefEnd'));
      if (end === undefined) this.#add(undefined);
      this.#ends.push(end ?? '');
      return this.#add(this.#dataOf(value('dataRefStart')));
    }
    return silent.has(local) ? undefined : this.#refuse('outside');
  }

  #dataOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#unit?.data.get(id);
  }
  #add(text: string | undefined): void {
    const segments = this.#unit?.segments;
    if (!segments) return;
    if (text === undefined) segments.lost = true;
    else if (this.#where) segments.add(this.#where, text);
  }
  #refuse(why: keyof typeof faults): never {
    throw new XliffFault(this.#line(), faults[why]);
  }
}
