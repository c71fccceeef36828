import type { Locale } from '../../../content/locales.ts';
import type { Words } from '../../fields/words.ts';
import type { OldTexts } from '../queue/queue.ts';
import type { TextNow } from '../queue/texts-now.ts';
import type { SegmentState, Unit, UnitFile } from './file.ts';
import { writeXliff } from './write.ts';

/** A document whose texts go into a file. */
export interface Exported { readonly name: string; readonly kind: Words; readonly title: string; readonly texts: readonly TextNow[] }

const marks: Words = {
  nl: 'Mag hebben: **vet**, [woorden](/een/link), {nl:een Nederlands woord}, een lege regel voor een nieuwe alinea. Laat getallen, links en namen gelijk.',
  en: 'May have: **bold**, [words](/a/link), {nl:a Dutch word}, an empty line for a new paragraph. Keep numbers, links and names equal.',
};

const states: Readonly<Record<TextNow['state'], SegmentState>> = { missing: 'initial', outdated: 'initial', unchecked: 'translated', fresh: 'final' };

/** Whether a text may have marks: what its field says below it. */
const mayHaveMarks = ({ field }: Pick<TextNow, 'field'>) => JSON.stringify((field.admin as { description?: unknown } | undefined)?.description ?? '').includes('**');

function unitOf(text: TextNow, old: OldTexts, say: (words: Words) => string): Unit {
  const before = text.state === 'outdated' && text.from !== undefined ? old.get(text.from) : undefined;
  return {
    path: text.path, source: text.source, target: text.own.trim() === '' ? undefined : text.own, state: states[text.state],
    subState: text.state === 'outdated' ? 'outdated' : text.made === 'machine' && text.state === 'unchecked' ? 'machine' : undefined,
    notes: [
      text.labels.map(say).join(' › '), ...(mayHaveMarks(text) ? [say(marks)] : []),
      ...(text.state === 'outdated' ? [before === undefined ? say({ nl: 'Het Nederlands is veranderd.', en: 'The Dutch has changed.' }) : say({ nl: `Het Nederlands was: ${before}`, en: `The Dutch was: ${before}` })] : []),
    ],
  };
}

/** A file for translators' tools, of one language. @param onlyToDo leaves out what is fresh */
export function exportXliff(target: Locale, documents: readonly Exported[], { old, say, onlyToDo }: { readonly old: OldTexts; readonly say: (words: Words) => string; readonly onlyToDo: boolean }): string {
  const files = documents.map(({ name, kind, title, texts }): UnitFile => ({
    document: name, notes: [`${say(kind)}: ${title}`], units: texts.filter(({ state }) => !onlyToDo || state !== 'fresh').map((text) => unitOf(text, old, say)),
  }));
  return writeXliff({ target, files });
}
