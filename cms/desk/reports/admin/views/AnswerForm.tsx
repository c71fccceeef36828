'use client';

import { type FormEvent, useState } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { longestSaid } from '../../report-content.ts';
import { Refused } from '../browser/ask-desk.ts';
import { sendAnswer } from '../browser/open-report.ts';
import type { ClosedReport } from '../reports.ts';

interface Answering { readonly report: ClosedReport; readonly say: (words: Words) => string; readonly onSent: () => void }

/** Answers the reporter: sealed in this browser, before it is sent. What was written stays when it does not work. */
export function AnswerForm({ report, say, onSent }: Answering) {
  const [state, setState] = useState<'writing' | 'busy' | 'sent' | { readonly wrong: string }>('writing');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.elements.namedItem('report-answer') as HTMLTextAreaElement;
    const text = field.value.trim();
    if (text === '') return setState({ wrong: say({ nl: 'Schrijf eerst een antwoord.', en: 'First write an answer.' }) });
    setState('busy');
    return void sendAnswer(report, text).then(() => {
      field.value = '';
      setState('sent');
      onSent();
    }, (error: unknown) => setState({ wrong: error instanceof Refused && error.message !== '' ? error.message : say({ nl: 'Het is niet verstuurd. Probeer het nog een keer.', en: 'It was not sent. Try once more.' }) }));
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor="report-answer">{say({ nl: 'Uw antwoord', en: 'Your answer' })}</label>
      <textarea id="report-answer" name="report-answer" rows={6} maxLength={longestSaid} dir="auto" autoComplete="off" aria-describedby="answer-says" />
      <p id="answer-says" role="status" className={typeof state === 'object' ? 'warning' : undefined}>
        {state === 'writing' && say({ nl: 'Alleen wie de geheime code heeft, en wie hier een sleutel heeft, kan dit lezen.', en: 'Only who has the secret code, and who has a key here, can read this.' })}
        {state === 'busy' && say({ nl: 'Een moment …', en: 'One moment …' })}
        {state === 'sent' && say({ nl: 'Het antwoord ligt klaar voor de melder.', en: 'The answer is there for the reporter.' })}
        {typeof state === 'object' && state.wrong}
      </p>
      <button type="submit" disabled={state === 'busy'}>{say({ nl: 'Sluit af en verstuur', en: 'Lock and send' })}</button>
    </form>
  );
}
