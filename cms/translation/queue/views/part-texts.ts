import { textField, fromField } from '../../http/written.ts';
import type { AdminLanguage } from '../../../signup/admin/speech.ts';
import type { Work } from '../../work/work.ts';
import type { OldTexts } from '../queue.ts';
import type { TextNow } from '../texts-now.ts';

/** One text of a part as its page shows it. Plain values: it crosses to the browser. */
export interface ShownText {
  readonly path: string;
  readonly field: string;
  readonly fromField: string;
  /** Where it stands in its block: “Stap › Titel”. */
  readonly label: string;
  readonly multiline: boolean;
  readonly source: string;
  readonly now: string;
  /** The Dutch that the translation was made from, where it is another one. */
  readonly before: string | undefined;
  /** The Dutch changed while somebody was at it. */
  readonly changedMeanwhile: boolean;
  readonly state: TextNow['state'];
  readonly made: TextNow['made'];
  /** What is on the site. */
  readonly own: string;
  /** What was written so far, else what is on the site. */
  readonly written: string;
  /** Why it cannot be handed in like this. */
  readonly fault: string | undefined;
}

/** How the texts of a part are shown to somebody. @param work what was written so far @param outer how many labels all texts of the part have in common */
export function shownTexts(texts: readonly TextNow[], work: Work | undefined, old: OldTexts, language: AdminLanguage, faultOf: (text: TextNow, written: string) => string | undefined): ShownText[] {
  const outer = commonLabels(texts);
  return texts.map((text) => {
    const { path, labels, field, source, now, own, state, made, from } = text;
    const draft = work?.texts[path];
    const seen = draft === undefined ? (state === 'outdated' ? from : undefined) : work?.from[path];
    const changedMeanwhile = draft !== undefined && seen !== undefined && seen !== now;
    const base = seen !== undefined && seen !== now ? seen : state === 'outdated' ? from : undefined;
    const written = draft ?? own;
    return {
      path, field: textField(path), fromField: fromField(path), label: labels.slice(outer).map((label) => label[language]).join(' › ') || (labels.at(-1)?.[language] ?? path), multiline: field.type === 'textarea',
      source, now, before: base === undefined ? undefined : old.get(base), changedMeanwhile, state, made, own, written, fault: faultOf(text, written),
    };
  });
}

/** Labels that say the same of every text of the part say nothing. */
function commonLabels(texts: readonly TextNow[]): number {
  const [first] = texts;
  if (!first || texts.length === 1) return Math.max(0, (first?.labels.length ?? 1) - 1);
  const differs = first.labels.findIndex((label, index) => texts.some(({ labels }) => labels[index]?.nl !== label.nl));
  return differs < 0 ? first.labels.length - 1 : differs;
}
