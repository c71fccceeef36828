'use client';

import { useState, useSyncExternalStore } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { Refused } from '../browser/ask-desk.ts';
import { shareReports } from '../browser/share-reports.ts';
import { nothingUnlocked, onUnlocked, unlockedKeys } from '../browser/unlocked-keys.ts';
import type { KeyLine } from '../keys.ts';
import { Unlock } from './Unlock.tsx';

/** Shares reports that came before a key was made: this browser opens them with an own key and makes boxes for the other. */
export function ShareOld({ line, own, say }: { readonly line: KeyLine; readonly own: readonly KeyLine[]; readonly say: (words: Words) => string }) {
  const { pairs } = useSyncExternalStore(onUnlocked, unlockedKeys, nothingUnlocked);
  const [state, setState] = useState<'idle' | { readonly shared: number; readonly left?: number } | { readonly wrong: string }>('idle');
  const others = own.filter(({ id, forms }) => id !== line.id && forms.some((form) => line.forms.includes(form)));
  if (others.length === 0) return null;
  const keys = others.flatMap(({ id, publicKey, wrapped }) => (wrapped ? [{ id, publicKey, wrapped }] : []));
  const share = () => {
    setState({ shared: 0 });
    void shareReports(line.id, pairs, (shared) => setState({ shared })).then(setState, (error: unknown) => setState({
      wrong: (error instanceof Refused && error.message) || say({ nl: 'Het delen is niet af. Probeer het nog een keer.', en: 'Sharing is not finished. Try once more.' }),
    }));
  };
  return (
    <details className="share">
      <summary>{say({ nl: 'Deel oude meldingen met deze sleutel', en: 'Share old reports with this key' })}</summary>
      <p>{say({ nl: 'Deze sleutel opent alleen meldingen van na zijn bevestiging. Met uw eigen sleutel maakt u ook de oude open voor hem.', en: 'This key opens only reports that came after it was confirmed. With your own key you open the old ones to it too.' })}</p>
      {!keys.some(({ id }) => pairs.has(id))
        ? <Unlock keys={keys} say={say} action={{ nl: 'Open mijn sleutel', en: 'Open my key' }} />
        : <button type="button" onClick={share} disabled={typeof state === 'object' && 'shared' in state && state.left === undefined}>{say({ nl: 'Deel nu', en: 'Share now' })}</button>}
      {typeof state === 'object' && (
        <p role="status" className={'wrong' in state || state.left ? 'warning' : undefined}>
          {'wrong' in state ? state.wrong : say({ nl: `Meldingen gedeeld: ${state.shared}.`, en: `Reports shared: ${state.shared}.` })}
          {'left' in state && (state.left ?? 0) > 0 && ` ${say({ nl: `Niet gelukt: ${state.left}. Die opent uw sleutel niet, of iemand anders was ermee bezig.`, en: `Not done: ${state.left}. Your key does not open them, or somebody else was at them.` })}`}
          {'left' in state && state.left === 0 && ` ${say({ nl: 'Klaar.', en: 'Done.' })}`}
        </p>
      )}
    </details>
  );
}
