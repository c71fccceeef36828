import { answerTo } from '../../../../../content/forms/ask/answers.ts';
import type { FormField } from '../../../../../content/forms/ask/field.ts';
import type { Locale } from '../../../../../content/locales.ts';
import type { KeyPair } from '../../../../privacy/sealed-box.ts';
import type { AdminLanguage } from '../../../../signup/admin/speech.ts';
import type { Sealed } from '../../../requests/request.ts';
import type { ClosedReport } from '../reports.ts';
import { askDesk } from './ask-desk.ts';

/** A report in the clear: it is in this page alone. */
export interface OpenReport {
  readonly language: Locale;
  readonly rows: readonly { readonly field: string; readonly label: string; readonly text: string; readonly own: boolean }[];
  /** Addresses of the pictures in this page's memory, with their question. */
  readonly pictures: readonly { readonly url: string; readonly label: string }[];
  readonly said: readonly { readonly at: number; readonly from: 'desk' | 'person'; readonly text: string | undefined }[];
}

/** Opens a report with whichever key opens it; nothing when none does. */
export async function openReport(report: ClosedReport, pairs: ReadonlyMap<string, KeyPair>, language: AdminLanguage): Promise<OpenReport | undefined> {
  const [{ open, openText }, { about, readContent }, { answerWords, inAdmin }, { speechIn }] = await Promise.all([
    import('../../../../privacy/sealed-box.ts'), import('../../report-content.ts'), import('../../../inbox/decisions/answer-words.ts'), import('../../../../signup/admin/speech.ts'),
  ]);
  const { code, sealed, definition, files } = report;
  const withAny = async <T>({ boxes }: Sealed, use: (id: string, pair: KeyPair) => Promise<T | undefined>): Promise<T | undefined> => {
    for (const [id, pair] of pairs) {
      const found = id in boxes ? await use(id, pair) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const text = await withAny(sealed.answers, (id, pair) => openText(sealed.answers, id, pair, about.answers(code)));
  if (text === undefined) return undefined;
  const content = readContent(text);
  const speech = speechIn(language, 'Europe/Amsterdam');
  const labelOf = (field: FormField) => inAdmin(field.label, language) || field.name;
  const rows = definition.fields.flatMap((field) => {
    const answer = field.kind === 'file' ? undefined : answerTo(field, content.answers);
    return answer === undefined ? [] : [{ field: field.name, label: labelOf(field), ...answerWords(field, answer, speech) }];
  });
  const said = await Promise.all(sealed.said.map(async (line) => ({ at: line.at, from: line.from, text: await withAny(line, (id, pair) => openText(line, id, pair, about.said(code, line.from))) })));
  const pictures: { url: string; label: string }[] = [];
  for (let number = 1; number <= Math.min(files, content.files.length); number++) {
    const closed = await askDesk<Sealed>(`/reports/${report.id}/files/${number}`);
    const bytes = await withAny(closed, (id, pair) => open(closed, id, pair, about.file(code, number)));
    const { field, type } = content.files[number - 1] ?? { field: '', type: '' };
    const of = definition.fields.find(({ name }) => name === field);
    if (bytes && /^image\/(?:jpeg|png|webp|avif)$/.test(type)) pictures.push({ url: URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type })), label: of ? labelOf(of) : '' });
  }
  return { language: content.language, rows, pictures, said };
}

/** Seals an answer in this browser and has it kept. Rejects with `Refused`. */
export async function sendAnswer({ id, turn, code, sealTo }: ClosedReport, text: string): Promise<void> {
  const [{ seal }, { about }] = await Promise.all([import('../../../../privacy/sealed-box.ts'), import('../../report-content.ts')]);
  await askDesk(`/reports/${id}/answer`, { turn, line: await seal(text, sealTo, about.said(code, 'desk')) });
}
