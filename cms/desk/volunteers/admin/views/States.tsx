import type { Speech } from '../../../../signup/admin/speech.ts';
import { PostButton } from '../../../../signup/admin/views/PostButton.tsx';
import type { Account } from '../../../inbox/accounts.ts';
import { volunteerStateLabels } from '../../labels.ts';
import { type Volunteer, volunteerStates } from '../../volunteer.ts';
import { endpointsOf } from '../gate.ts';
import { stateActions } from '../volunteer-words.ts';

/** The states so far with their days, and the buttons to others; the one that usually follows stands out. */
export function States({ volunteer: { id, state, steps, emptiedAt }, accounts, speech: { say }, dayOf }: { readonly volunteer: Volunteer; readonly accounts: ReadonlyMap<string, Account>; readonly speech: Speech; dayOf(at: number): string }) {
  const next = volunteerStates[volunteerStates.indexOf(state) + 1];
  const button = (to: Volunteer['state']) => <PostButton key={to} quiet={to !== next || to === 'stopped'} action={`${endpointsOf(id)}/state`} fields={{ state: to }}>{say(stateActions[to])}</PostButton>;
  return (
    <section aria-labelledby="states">
      <h2 id="states">{say({ nl: 'Stand', en: 'State' })}</h2>
      <ol className="states">{steps.map(({ at, state: was, by }, index) => (
        <li key={index}><strong>{say(volunteerStateLabels[was])}</strong>, <time dateTime={new Date(at).toISOString()}>{dayOf(at)}</time>{by !== '' && `, ${accounts.get(by)?.name ?? say({ nl: '(account is weg)', en: '(account is gone)' })}`}</li>
      ))}</ol>
      {!emptiedAt && <div className="buttons">{volunteerStates.filter((to) => to !== state && to !== 'stopped').map(button)}</div>}
      {!emptiedAt && state !== 'stopped' && (
        <details className="sure"><summary>{say(stateActions.stopped)}</summary>
          <p>{say({ nl: 'De diensten gaan terug. De gegevens worden later vanzelf gewist.', en: 'The shifts go back. The data are deleted by themselves later.' })}</p>
          {button('stopped')}
        </details>
      )}
    </section>
  );
}
