import { factsOf, sourceLocale } from '../../../content/locales.ts';
import { escaped, escapedNote, escapedValue, idOfPath } from './characters.ts';
import { numbered, type Piece, piecesOf } from './codes.ts';
import type { TranslationFile, Unit, UnitFile } from './file.ts';

/** The namespace of XLIFF 2.0 and all its later versions. */
export const namespace = 'urn:oasis:names:tc:xliff:document:2.0';
const prefix = 'langetafel';

/** A file as XLIFF 2.1, one segment a text. Any text goes in and comes out the same. */
export function writeXliff({ target, files }: TranslationFile): string {
  const language = target === 'zh' ? 'zh-Hans' : target;
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${namespace}" version="2.1" srcLang="${sourceLocale}" trgLang="${language}" xml:space="preserve">
${files.map((file) => fileOf(file, factsOf(target).dir)).join('')}</xliff>
`;
}

const notesOf = (notes: readonly string[]): string =>
  (notes.length === 0 ? '' : `<notes>${notes.map((note, index) => `<note id="n${index + 1}">${escapedNote(note)}</note>`).join('')}</notes>`);

const fileOf = ({ document, notes, units }: UnitFile, dir: string): string => (units.length === 0 ? '' :
  `<file id="${idOfPath(document)}" original="${escapedValue(document)}" canResegment="no" trgDir="${dir}">
${notesOf(notes)}${notes.length === 0 ? '' : '\n'}${units.map(unitOf).join('')}</file>
`);

function unitOf({ path, notes, source, target, state, subState }: Unit): string {
  const [from, to] = [piecesOf(source), target === undefined ? [] : piecesOf(target)];
  const ids = numbered(from, to);
  const data = new Data();
  const inside = (pieces: readonly Piece[], numbers: readonly (number | undefined)[]) => pieces.map((piece, index) => inline(piece, numbers[index] ?? 0, data)).join('');
  const sourceText = inside(from, ids.source);
  const targetText = target === undefined ? '' : `<target>${inside(to, ids.target)}</target>`;
  const more = subState ? ` subState="${prefix}:${subState}"` : '';
  return `<unit id="${idOfPath(path)}">
${notesOf(notes)}${data.written()}<segment state="${state}"${more}><source>${sourceText}</source>${targetText}</segment>
</unit>
`;
}

function inline(piece: Piece, id: number, data: Data): string {
  if (piece.kind === 'words') return escaped(piece.text);
  if (piece.kind === 'single') {
    const word = /:(.*)\}$/.exec(piece.data)?.[1] ?? piece.data;
    return `<ph id="${id}" type="other" dataRef="${data.idOf(piece.data)}" equiv="${escapedValue(word)}" disp="${escapedValue(word)}"/>`;
  }
  const type = piece.start === '[' ? 'type="link"' : 'type="fmt" subType="xlf:b"';
  return `<pc id="${id}" ${type} dataRefStart="${data.idOf(piece.start)}" dataRefEnd="${data.idOf(piece.end)}">${escaped(piece.text)}</pc>`;
}

/** The original data of the codes of one unit: each once. */
class Data {
  readonly #ids = new Map<string, string>();
  idOf(text: string): string {
    const id = this.#ids.get(text) ?? `d${this.#ids.size + 1}`;
    this.#ids.set(text, id);
    return id;
  }
  written(): string {
    return this.#ids.size === 0 ? '' : `<originalData>${[...this.#ids].map(([text, id]) => `<data id="${id}">${escaped(text)}</data>`).join('')}</originalData>`;
  }
}
