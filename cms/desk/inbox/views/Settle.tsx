import type { Speech } from '../../../signup/admin/speech.ts';
import type { Request } from '../../requests/request.ts';
import type { Account } from '../accounts.ts';
import { endpointsOf } from '../gate.ts';
import type { Organisation } from '../organisations.ts';
import { StateButtons } from './StateButtons.tsx';

interface Settled {
  readonly request: Request;
  /** Who may see the form. */
  readonly readers: readonly Account[];
  readonly doer: Account | undefined;
  readonly organisations: readonly Organisation[];
  readonly referred: Organisation | undefined;
  readonly speech: Speech;
}

/** Who does it, until when, and where it went: each a form of its own, which names the turn that was seen. */
export function Settle({ request, readers, doer, organisations, referred, speech }: Settled) {
  const { say } = speech;
  const post = endpointsOf(request.id);
  const turn = <input type="hidden" name="turn" value={request.turn} />;
  const save = <button type="submit" className="quiet">{say({ nl: 'Bewaar', en: 'Save' })}</button>;
  // Who may no longer see the form, and what left the directory, stays shown until it is changed.
  const people = doer && !readers.some(({ id }) => String(id) === String(doer.id)) ? [doer, ...readers] : readers;
  const places = referred && !organisations.some(({ id }) => String(id) === String(referred.id)) ? [referred, ...organisations] : organisations;
  return (
    <>
      <StateButtons request={request} speech={speech} />
      <form method="post" action={`${post}/assign`} className="pick">
        {turn}<label htmlFor="doer">{say({ nl: 'Wie doet dit?', en: 'Who does this?' })}</label>
        <span>
          <select id="doer" name="to" defaultValue={String(request.assignedTo ?? '')}>
            <option value="">{say({ nl: 'Nog niemand', en: 'Nobody yet' })}</option>
            {people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>{save}
        </span>
      </form>
      <form method="post" action={`${post}/due`} className="pick">
        {turn}<label htmlFor="due">{say({ nl: 'Uiterlijk op', en: 'By' })}</label>
        <span><input id="due" type="date" name="day" defaultValue={request.dueOn ?? ''} />{save}</span>
      </form>
      <form method="post" action={`${post}/refer`} className="pick">
        {turn}<label htmlFor="refer">{say({ nl: 'Doorverwijzen naar', en: 'Refer to' })}</label>
        <span>
          <select id="refer" name="to" defaultValue={String(request.referredTo ?? '')}>
            <option value="">{say({ nl: 'Niemand', en: 'Nobody' })}</option>
            {places.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>{save}
        </span>
      </form>
    </>
  );
}
