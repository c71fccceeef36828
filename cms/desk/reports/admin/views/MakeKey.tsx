'use client';

import { type FormEvent, useState } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { shortest, strengthOf } from '../../../../privacy/passphrase-key.ts';
import { askDesk, Refused } from '../browser/ask-desk.ts';

interface Making { readonly forms: readonly { readonly slug: string; readonly title: string }[]; readonly isFirst: boolean; readonly say: (words: Words) => string; readonly onDone: () => void }

/** Makes a key in this browser. The passphrase and the private key never leave it. */
export function MakeKey({ forms, isFirst, say, onDone }: Making) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'typing' | 'busy' | 'made' | { readonly wrong: Words | string }>('typing');
  // Only how it stands at first: making a key must not close what says that it was made.
  const [wasOpen] = useState(isFirst);
  const strength = strengthOf(passphrase);
  const make = async (form: HTMLFormElement): Promise<void> => {
    const typed = new FormData(form);
    const wrong = (words: Words | string) => setState({ wrong: words });
    const chosen = typed.getAll('key-form').map(String);
    if (chosen.length === 0) return wrong({ nl: 'Kies een meldpunt.', en: 'Choose a report desk.' });
    if (strength.missing) return wrong({ nl: 'Deze wachtzin is te kort.', en: 'This passphrase is too short.' });
    if (passphrase !== typed.get('key-again')) return wrong({ nl: 'De twee wachtzinnen zijn niet gelijk.', en: 'The two passphrases are not the same.' });
    setState('busy');
    try {
      await new Promise((resolve) => { setTimeout(resolve, 50); });
      const [{ makeKeyPair }, { wrapKey }] = await Promise.all([import('../../../../privacy/sealed-box.ts'), import('../../../../privacy/passphrase-key.ts')]);
      const { publicKey, privateKey } = await makeKeyPair();
      const wrapped = await wrapKey(privateKey, passphrase);
      privateKey.fill(0);
      await askDesk('/keys', { forms: chosen, label: String(typed.get('key-label')), publicKey, wrapped });
      form.reset();
      setPassphrase('');
      setState('made');
      return onDone();
    } catch (error) {
      return wrong(error instanceof Refused && error.message !== '' ? error.message : { nl: 'De sleutel is niet gemaakt. Probeer het nog een keer.', en: 'The key was not made. Try once more.' });
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void make(event.currentTarget);
  };
  return (
    <details open={wasOpen}>
      <summary>{say({ nl: 'Maak een sleutel voor uzelf', en: 'Make a key for yourself' })}</summary>
      <ol className="steps">
        <li>{say({ nl: 'Bedenk een wachtzin: vier of meer woorden die niet bij elkaar horen. Bijvoorbeeld van vier bladzijden uit een boek.', en: 'Think of a passphrase: four or more words that do not belong together. For example from four pages of a book.' })}</li>
        <li>{say({ nl: 'Schrijf hem op papier en leg dat op een veilige plek. Niemand kan hem herstellen, ook een beheerder niet.', en: 'Write it on paper and keep that in a safe place. Nobody can restore it, not even an admin.' })}</li>
        <li>{say({ nl: 'Bel daarna een beheerder of een collega met een sleutel, en lees de cijfers van uw sleutel voor. Pas dan werkt hij.', en: 'Then call an admin or a colleague with a key, and read out the digits of your key. Only then it works.' })}</li>
      </ol>
      <form onSubmit={submit} autoComplete="off">
        <fieldset>
          <legend>{say({ nl: 'Voor welk meldpunt?', en: 'For which report desk?' })}</legend>
          {forms.map(({ slug, title }) => <label key={slug} className="tick"><input type="checkbox" name="key-form" value={slug} defaultChecked={forms.length === 1} />{title}</label>)}
        </fieldset>
        <label htmlFor="key-label">{say({ nl: 'Naam van de sleutel, zoals “Anna, laptop”', en: 'Name of the key, such as “Anna, laptop”' })}</label>
        <input id="key-label" name="key-label" required maxLength={80} />
        <label htmlFor="key-passphrase">{say({ nl: 'Wachtzin', en: 'Passphrase' })}</label>
        <input id="key-passphrase" type="password" autoComplete="off" required value={passphrase} onChange={({ target }) => setPassphrase(target.value)} aria-describedby="key-strength" />
        <p id="key-strength" role="status">
          {say({ nl: `Woorden: ${strength.words} (ten minste ${shortest.words}). Tekens: ${strength.characters} (ten minste ${shortest.characters}). `, en: `Words: ${strength.words} (at least ${shortest.words}). Characters: ${strength.characters} (at least ${shortest.characters}). ` })}
          {strength.missing ? say({ nl: 'Nog te kort.', en: 'Still too short.' }) : strength.words > shortest.words + 1 ? say({ nl: 'Sterk.', en: 'Strong.' }) : say({ nl: 'Genoeg. Nog een woord maakt hem veel sterker.', en: 'Enough. One more word makes it much stronger.' })}
        </p>
        <label htmlFor="key-again">{say({ nl: 'De wachtzin nog een keer', en: 'The passphrase once more' })}</label>
        <input id="key-again" name="key-again" type="password" autoComplete="off" required />
        <label className="tick"><input type="checkbox" required />{say({ nl: 'Ik heb de wachtzin opgeschreven. Ben ik hem kwijt, dan opent niemand met deze sleutel nog iets.', en: 'I have written the passphrase down. If I lose it, nobody opens anything with this key any more.' })}</label>
        {typeof state === 'object' && <p className="warning" role="alert">{typeof state.wrong === 'string' ? state.wrong : say(state.wrong)}</p>}
        {state === 'made' && <p className="said" role="status">{say({ nl: 'De sleutel is gemaakt. Laat hem nu bevestigen: lees de cijfers hierboven voor.', en: 'The key was made. Now have it confirmed: read out the digits above.' })}</p>}
        <button type="submit" disabled={state === 'busy'}>{state === 'busy' ? say({ nl: 'Een paar seconden …', en: 'A few seconds …' }) : say({ nl: 'Maak de sleutel', en: 'Make the key' })}</button>
      </form>
    </details>
  );
}
