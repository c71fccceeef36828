import { factsOf, type Locale } from '../../../../content/locales.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import type { Term } from '../../../language/hint.ts';

/** The words of the glossary that stand in this part, and what was agreed for them. */
export function Terms({ terms, locale, speech: { say } }: { readonly terms: readonly Term[]; readonly locale: Locale; readonly speech: Speech }) {
  if (terms.length === 0) return null;
  return (
    <details className="terms" open={terms.length <= 8}>
      <summary>{say({ nl: `Woordenlijst: ${terms.length}`, en: `Glossary: ${terms.length}` })}</summary>
      <dl>
        {terms.map(({ nl, keepDutch, own: [best] }) => (
          <div key={nl}>
            <dt lang="nl">{nl}</dt>
            <dd>{best === undefined ? say({ nl: 'nog niets afgesproken', en: 'nothing agreed yet' }) : <bdi lang={locale} dir={factsOf(locale).dir}>{best}</bdi>}{keepDutch && <span className="why"> {say({ nl: '(blijft Nederlands, met uitleg)', en: '(stays Dutch, with an explanation)' })}</span>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
