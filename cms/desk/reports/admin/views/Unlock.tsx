'use client';

import { type FormEvent, useId, useState } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { type OwnKey, unlock } from '../browser/unlocked-keys.ts';

interface Unlocking { readonly keys: readonly OwnKey[]; readonly say: (words: Words) => string; readonly action: Words }

/** Asks the passphrase and opens keys with it. What is typed stays in this field: there is no form to be sent. */
export function Unlock({ keys, say, action }: Unlocking) {
  const field = useId();
  const [state, setState] = useState<'asking' | 'busy' | 'wrong' | 'failed'>('asking');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = event.currentTarget.elements.namedItem('report-passphrase') as HTMLInputElement;
    setState('busy');
    // The hash keeps the browser busy: it first draws that it is.
    setTimeout(() => void unlock(keys, typed.value).then((found) => {
      if (found === 0) return setState('wrong');
      typed.value = '';
      return setState('asking');
    }, () => setState('failed')), 50);
  };
  return (
    <form className="unlock" onSubmit={submit}>
      <label htmlFor={field}>{say({ nl: 'Uw wachtzin', en: 'Your passphrase' })}</label>
      <input id={field} name="report-passphrase" type="password" autoComplete="off" required aria-describedby={`${field}-says`} disabled={state === 'busy'} />
      <p id={`${field}-says`} role="status" className={state === 'wrong' || state === 'failed' ? 'warning' : undefined}>
        {state === 'asking' && say({ nl: 'De wachtzin blijft in deze browser. Na tien minuten sluit alles vanzelf.', en: 'The passphrase stays in this browser. After ten minutes everything closes by itself.' })}
        {state === 'busy' && say({ nl: 'Een paar seconden …', en: 'A few seconds …' })}
        {state === 'wrong' && say({ nl: 'Dit is niet de goede wachtzin. Probeer het nog een keer.', en: 'This is not the right passphrase. Try once more.' })}
        {state === 'failed' && say({ nl: 'Deze browser kan de sleutel niet openen. Gebruik een nieuwere browser, of een apparaat met meer geheugen.', en: 'This browser cannot open the key. Use a newer browser, or a device with more memory.' })}
      </p>
      <button type="submit" disabled={state === 'busy'}>{say(action)}</button>
    </form>
  );
}
