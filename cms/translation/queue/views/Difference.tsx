import { differenceOf } from '../difference.ts';

interface Shown { readonly before: string | undefined; readonly now: string; readonly removed: string; readonly added: string }

/** A Dutch text; with what it was before, the words that were added underlined and those that went struck through, and said so to who cannot see it. */
export function Difference({ before, now, removed, added }: Shown) {
  if (before === undefined) return <p className="text" lang="nl" dir="ltr">{now}</p>;
  return (
    <p className="text" lang="nl" dir="ltr">
      {differenceOf(before, now).map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        // A text and its order are all that a run has.
        return <Mark key={`${index}${text}`}><span className="unseen"> [{kind === 'added' ? added : removed}: </span>{text}<span className="unseen">] </span></Mark>;
      })}
    </p>
  );
}
