import type { RequestState } from '../../../../content/answers.ts';
import type { Words } from '../../../fields/words.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { PostButton } from '../../../signup/admin/views/PostButton.tsx';
import { stateLabels } from '../../requests/labels.ts';
import type { Request } from '../../requests/request.ts';
import { endpointsOf } from '../gate.ts';

const real = { nl: 'Dit is echt', en: 'This is real' } satisfies Words;
const robot = { nl: 'Dit is een robot: klaar', en: 'This is a robot: done' } satisfies Words;

/** The states that a request can be brought into from here; referring needs to say to whom. */
const next = (state: RequestState): readonly RequestState[] => (state === 'doubted' ? ['new', 'done'] : (['new', 'in-hand', 'waiting', 'done'] as const).filter((other) => other !== state));

/** A button for each state. */
export function StateButtons({ request: { id, state, turn }, speech: { say } }: { readonly request: Request; readonly speech: Speech }) {
  return (
    <section aria-labelledby="state">
      <h2 id="state">{say({ nl: 'Stand', en: 'State' })}: {say(stateLabels[state]).toLowerCase()}</h2>
      <div className="buttons">
        {next(state).map((to) => <PostButton key={to} quiet action={`${endpointsOf(id)}/state`} fields={{ state: to, turn }}>{say(state !== 'doubted' ? stateLabels[to] : to === 'new' ? real : robot)}</PostButton>)}
      </div>
    </section>
  );
}
