import { factsOf } from '../../../content/locales.ts';
import type { Speech } from '../../signup/admin/speech.ts';
import type { MissedSearch } from '../../visits/missed-searches.ts';

interface Props { readonly missed: readonly MissedSearch[]; readonly most: number; readonly speech: Speech }

/** What was searched and not found; nothing when there is none. */
export function Missed({ missed, most, speech: { say } }: Props) {
  if (missed.length === 0) return null;
  return (
    <>
      <h3>{say({ nl: 'Gezocht en niet gevonden', en: 'Searched and not found' })}</h3>
      <ul>{missed.slice(0, most).map(({ term, language, n }) => <li key={`${language} ${term}`}><bdi dir="auto">{term}</bdi> ({factsOf(language).name}): {n}</li>)}</ul>
    </>
  );
}
