import type { ReactNode } from 'react';
import type { Speech } from '../../../signup/admin/speech.ts';
import { Difference } from './Difference.tsx';
import type { ShownText } from './part-texts.ts';

/** A Dutch text, with what changed in it, and its translation beside it, or below it on a telephone. */
export function Pair({ text: { label, before, source, made, state }, speech: { say }, children }: { readonly text: ShownText; readonly speech: Speech; readonly children: ReactNode }) {
  return (
    <div className="pair">
      <div className="dutch">
        <h3>{label} <span className="why">(Nederlands)</span></h3>
        <Difference before={before} now={source} removed={say({ nl: 'weg', en: 'gone' })} added={say({ nl: 'nieuw', en: 'new' })} />
        {made === 'machine' && state !== 'missing' && <p className="why">{say({ nl: 'De vertaling is van een computer.', en: 'The translation is by a computer.' })}</p>}
      </div>
      {children}
    </div>
  );
}
