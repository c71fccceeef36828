import type { Words } from '../../../fields/words.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { spokenCode } from '../../../signup/code.ts';
import { stateLabels } from '../../requests/labels.ts';
import { inAdmin } from '../decisions/answer-words.ts';
import type { Alike } from '../decisions/duplicates.ts';
import { viewOf } from '../gate.ts';
import type { SeenForm } from '../seen-forms.ts';
import type { Content } from '../store/inbox-reads.ts';

const alikeWords = { phone: { nl: 'zelfde telefoonnummer', en: 'same phone number' }, email: { nl: 'zelfde e-mailadres', en: 'same e-mail address' }, home: { nl: 'zelfde adres', en: 'same address' } } satisfies Record<Alike, Words>;

/** Requests that may be of the same people. */
export function Duplicates({ found, forms, speech: { say, language }, admin }: { readonly found: readonly { readonly other: Content; readonly alike: readonly Alike[] }[]; readonly forms: readonly SeenForm[]; readonly speech: Speech; readonly admin: string }) {
  if (found.length === 0) return null;
  return (
    <section className="warning" aria-labelledby="duplicates">
      <h2 id="duplicates">{say({ nl: 'Misschien van dezelfde mensen', en: 'Perhaps of the same people' })}</h2>
      <ul>
        {found.map(({ other, alike }) => (
          <li key={other.id}>
            <a href={viewOf(admin, other.id)}><code>{spokenCode(other.code)}</code> {inAdmin(forms.find(({ slug }) => slug === other.form)?.title, language)}</a>: {say(stateLabels[other.state]).toLowerCase()} ({alike.map((way) => say(alikeWords[way])).join(', ')})
          </li>
        ))}
      </ul>
    </section>
  );
}
