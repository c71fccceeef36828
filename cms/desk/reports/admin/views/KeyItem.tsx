'use client';

import { type FormEvent, useEffect, useState } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { askDesk, Refused } from '../browser/ask-desk.ts';
import type { KeyLine } from '../keys.ts';
import { ShareOld } from './ShareOld.tsx';

interface Item {
  readonly line: KeyLine;
  /** The confirmed keys of this account. */
  readonly own: readonly KeyLine[];
  readonly titleOf: (slug: string) => string;
  readonly language: keyof Words;
  readonly say: (words: Words) => string;
  readonly onDone: () => void;
}

/** One key: whose it is, its digits, and what this account may do with it. */
export function KeyItem({ line, own, titleOf, language, say, onDone }: Item) {
  const [digits, setDigits] = useState('');
  const [wrong, setWrong] = useState('');
  useEffect(() => {
    // Made here from the public key itself, so that the digits belong to the key that is used.
    void import('../../../../privacy/fingerprint.ts').then(({ fingerprintOf }) => fingerprintOf(line.publicKey)).then(setDigits, () => setDigits('–'));
  }, [line.publicKey]);
  const day = (at: number) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(at);
  const change = async (path: string, body: object) => {
    try {
      await askDesk(`/keys/${line.id}/${path}`, body);
      setWrong('');
      onDone();
    } catch (error) {
      setWrong((error instanceof Refused && error.message) || say({ nl: 'Er is niets veranderd. Probeer het nog een keer.', en: 'Nothing was changed. Try once more.' }));
    }
  };
  const confirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change('confirm', { fingerprint: String(new FormData(event.currentTarget).get('digits')) });
  };
  const field = `digits-${line.id}`;
  return (
    <article className="key">
      <h3><bdi>{line.label}</bdi></h3>
      <p className="marks">
        <span className="mark"><bdi>{line.holder}</bdi></span>
        {line.forms.map((slug) => <span key={slug} className="mark">{titleOf(slug)}</span>)}
        {line.inUse && <span className="mark mark--in">{say({ nl: 'in gebruik', en: 'in use' })}</span>}
        {!line.confirmedAt && !line.retiredAt && <span className="mark mark--loud">{say({ nl: 'nog niet bevestigd', en: 'not confirmed yet' })}</span>}
        {line.confirmedAt && !line.retiredAt && !line.inUse && <span className="mark mark--loud">{say({ nl: 'niet in gebruik: dit account ziet niet elk van deze meldpunten', en: 'not in use: this account does not see each of these report desks' })}</span>}
        {line.retiredAt && <span className="mark">{say({ nl: `uit dienst sinds ${day(line.retiredAt)}`, en: `retired since ${day(line.retiredAt)}` })}</span>}
      </p>
      {/* Who confirms hears the digits and does not copy them. */}
      {(line.isMine || !line.mayConfirm) && <p className="digits"><bdi dir="ltr">{digits}</bdi></p>}
      <p>{say({ nl: `Gemaakt op ${day(line.madeAt)}.`, en: `Made on ${day(line.madeAt)}.` })}{line.confirmedAt && ` ${say({ nl: `Bevestigd door ${line.confirmedBy ?? '–'} op ${day(line.confirmedAt)}.`, en: `Confirmed by ${line.confirmedBy ?? '–'} on ${day(line.confirmedAt)}.` })}`}</p>
      {line.isMine && !line.confirmedAt && !line.retiredAt && <p>{say({ nl: 'Bel een beheerder of een collega met een sleutel en lees deze cijfers voor.', en: 'Call an admin or a colleague with a key and read these digits out.' })}</p>}
      {wrong !== '' && <p className="warning" role="alert">{wrong}</p>}
      {line.mayConfirm && (
        <form onSubmit={confirm}>
          <label htmlFor={field}>{say({ nl: 'Bevestig: typ de cijfers die de houder u voorleest', en: 'Confirm: type the digits that the holder reads out to you' })}</label>
          <p>{say({ nl: 'Bel zelf, op een nummer dat u al kent. De cijfers staan bij de houder op het scherm, niet hier: zo weet u dat de sleutel van de houder is.', en: 'Call yourself, on a number that you already know. The digits are on the holder’s screen, not here: so you know that the key is the holder’s.' })}</p>
          <input id={field} name="digits" inputMode="numeric" autoComplete="off" required maxLength={40} dir="ltr" />
          <button type="submit">{say({ nl: 'Bevestig deze sleutel', en: 'Confirm this key' })}</button>
        </form>
      )}
      {line.inUse && <ShareOld line={line} own={own} say={say} />}
      {line.mayRetire && (
        <details className="sure">
          <summary>{say({ nl: 'Zet uit dienst', en: 'Retire' })}</summary>
          <p>{say({ nl: 'Nieuwe meldingen gaan dan niet meer naar deze sleutel. Oude blijft hij openen. Dit kan niet terug.', en: 'New reports no longer go to this key then. It still opens old ones. This cannot be undone.' })}</p>
          <button type="button" className="quiet" onClick={() => void change('retire', {})}>{say({ nl: 'Ja, zet uit dienst', en: 'Yes, retire it' })}</button>
        </details>
      )}
    </article>
  );
}
