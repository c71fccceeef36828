import { useCallback, useEffect, useRef, useState } from 'react';
import { askSteps, fieldNames } from '../../../content/answers.ts';
import type { FormFault } from '../../../content/forms/fault.ts';
import { Faults } from '../Faults.tsx';
import type { Say } from '../sentences.ts';
import { markTitle } from '../title.ts';
import { dayNow, faultsIn } from './check.ts';
import type { AskIsland } from './data.ts';
import { forgetDraft, keepDraft } from './draft.ts';
import { type Outcome, send } from './send.ts';
import { sentIn } from './sent.ts';

interface Props { readonly data: AskIsland; readonly draft: string | undefined; /** Whether a draft was filled in. */ readonly wasKept: boolean; readonly form: HTMLFormElement; readonly above: Element; readonly say: Say }

type State = 'filling' | 'sending' | Exclude<Outcome, { is: 'done' | 'faults' }>;
const why = { 'too-many': 'ask.tooMany', busy: 'ask.busy', closed: 'ask.closed', 'too-large': 'ask.tooLarge' } as const;

/** A request form that is read before it is sent, and sent without leaving the page. A report is sent as a page: its answer is one, and nothing of it is kept here. */
export function Live({ data: { fields, report, timeZone }, draft, wasKept, form, above, say }: Props) {
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<State>('filling');
  const [restored, setRestored] = useState(wasKept);
  const sending = useRef(false);

  const submit = useCallback((event: Event) => {
    setTries((before) => before + 1);
    const body = new FormData(form);
    const sent = sentIn(body);
    const found = faultsIn(fields, sent, dayNow(timeZone));
    setFaults(found);
    setState('filling');
    if (report && found.length === 0 && navigator.onLine) return;
    event.preventDefault();
    if (found.length > 0 || sending.current) return;
    if (report) return setState({ is: 'offline' });
    body.set(fieldNames.step, askSteps.send);
    sending.current = true;
    setState('sending');
    void send(form, body).then((outcome) => {
      if (outcome.is === 'done') {
        if (draft) forgetDraft(draft);
        return location.assign(outcome.address);
      }
      sending.current = false;
      if (outcome.is === 'offline' && draft) keepDraft(draft, sent.typed);
      if (outcome.is === 'faults') setFaults(outcome.faults);
      setState(outcome.is === 'faults' ? 'filling' : outcome);
    });
  }, [draft, fields, form, report, timeZone]);

  useEffect(() => {
    form.addEventListener('submit', submit);
    return () => form.removeEventListener('submit', submit);
  }, [form, submit]);
  useEffect(() => {
    const button = form.querySelector<HTMLButtonElement>(`button[value="${askSteps.send}"]`);
    if (button && !report) {
      // Its words are those of the form, such as “Sign up”.
      button.dataset.words ??= button.textContent;
      button.textContent = state === 'sending' ? say('ask.sending') : button.dataset.words;
      button.toggleAttribute('disabled', state === 'sending');
    }
    markTitle(say('signUp.error.prefix'), faults.length > 0);
  }, [faults, form, report, say, state]);

  const clear = () => {
    if (draft) forgetDraft(draft);
    form.reset();
    setRestored(false);
  };
  return (
    <div className="flow" role="status">
      {restored && <p className="ok">{say('ask.draft.back')} <button type="button" className="btn quiet" onClick={clear}>{say('ask.draft.clear')}</button></p>}
      {typeof state === 'object' && <p className="ok" role="alert">{say(state.is === 'refused' ? why[state.why] : report ? 'reporting.offline' : 'ask.draft')}</p>}
      {faults.length > 0 && <Faults key={tries} faults={faults} say={say} above={above} form={form} named />}
    </div>
  );
}
