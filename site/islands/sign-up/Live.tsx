import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormFault } from '../../../content/forms/fault.ts';
import { allergensMet, readSignUp } from '../../../content/forms/sign-up.ts';
import { typedFrom } from '../../../content/forms/typed.ts';
import { Faults } from '../Faults.tsx';
import { Later } from './Later.tsx';
import { fetchTicket, send, type Sent } from './send.ts';
import type { Say } from '../sentences.ts';
import { markTitle } from '../title.ts';
import type { IslandData } from './data.ts';
import { useSeats } from './use-seats.ts';

interface Props { readonly data: IslandData; readonly form: HTMLFormElement; readonly above: Element; readonly say: Say }

/** What the form knows while it is filled in: seats, how many come, what is in the menu; and sending it without leaving the page. */
export function Live({ data, form, above, say }: Props) {
  const { sitting, asked, allergens } = data;
  const seats = useSeats(sitting);
  const [typed, setTyped] = useState(() => typedFrom(new FormData(form)));
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<'filling' | 'sending' | 'kept' | Exclude<Sent, { is: 'done' | 'faults' }>>('filling');
  const ticket = useRef<string>(undefined);
  // What the worker sends is not sent from here too.
  const kept = useRef(false);
  const onKept = () => {
    kept.current = true;
    setState('kept');
  };

  const submit = useCallback(async () => {
    if (kept.current) return;
    setTries((before) => before + 1);
    const fields = new FormData(form);
    const read = readSignUp(typedFrom(fields), asked);
    if ('faults' in read) {
      setFaults(read.faults);
      return;
    }
    setFaults([]);
    setState('sending');
    ticket.current ??= await fetchTicket(sitting);
    const sent: Sent = ticket.current ? await send(location.pathname, fields, ticket.current, (newer) => { ticket.current = newer; }) : { is: 'offline' };
    if (sent.is === 'done') return location.assign(sent.address);
    if (sent.is === 'faults') setFaults(sent.faults);
    setState(sent.is === 'faults' ? 'filling' : sent);
  }, [asked, form, sitting]);

  useEffect(() => {
    void fetchTicket(sitting).then((fetched) => { ticket.current ??= fetched; });
    const onInput = () => setTyped(typedFrom(new FormData(form)));
    const onSubmit = (event: Event) => {
      event.preventDefault();
      void submit();
    };
    form.addEventListener('input', onInput);
    form.addEventListener('submit', onSubmit);
    return () => {
      form.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
    };
  }, [form, sitting, submit]);

  useEffect(() => {
    // The button says what it does now: one step, not two. While something is on its way a second press does nothing.
    const button = form.querySelector<HTMLButtonElement>('button[value="check"]');
    if (button) button.textContent = say(state === 'sending' ? 'signUp.sending' : 'signUp.send');
    button?.toggleAttribute('disabled', state === 'sending' || state === 'kept');
    button?.toggleAttribute('hidden', state === 'kept');
    markTitle(say('signUp.error.prefix'), faults.length > 0);
  }, [faults, form, say, state]);

  const read = readSignUp({ ...typed, name: '-', phone: '0600000000', email: '' }, asked);
  const persons = 'answers' in read ? read.answers.persons : undefined;
  const met = 'answers' in read ? allergensMet(read.answers.allergens, [{ allergens }]) : [];
  const labelOf = (allergen: string) => form.querySelector(`[name=allergens][value=${allergen}]`)?.closest('label')?.textContent ?? allergen;
  return (
    <div className="flow" role="status">
      {seats?.left !== undefined && <p><b>{seats.left > 0 ? say('seats.left', { n: seats.left }) : say('seats.full')}</b> <span className="soft small">{say('signUp.age', { n: seats.minutes })}</span></p>}
      {persons !== undefined && <p>{say('yours.persons')}: {persons}</p>}
      {seats?.left !== undefined && persons !== undefined && seats.left > 0 && persons > seats.left && <p className="ok">{say('signUp.check.large', { n: seats.left })}</p>}
      {seats?.left === 0 && <p className="ok">{say('signUp.check.wait')}</p>}
      {met.length > 0 && <p className="ok">{say('signUp.met', { list: met.map(labelOf).join(say('list.separator')) })}</p>}
      {typeof state === 'object' && <p className="ok" role="alert">{state.is === 'offline' ? say('signUp.retry') : say(({ 'too-many': 'signUp.tooMany', busy: 'signUp.busy', over: 'signUp.over' } as const)[state.why])}</p>}
      {(state === 'kept' || (typeof state === 'object' && state.is === 'offline')) && <Later data={data} form={form} ticket={() => ticket.current} kept={state === 'kept'} onKept={onKept} say={say} />}
      {faults.length > 0 && <Faults key={tries} faults={faults} say={say} above={above} form={form} />}
    </div>
  );
}
