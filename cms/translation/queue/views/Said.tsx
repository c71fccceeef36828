import type { Speech } from '../../../signup/admin/speech.ts';
import { outcomes, outcomeWords } from '../../work/outcomes.ts';

/** What came of the last button. */
export function Said({ did, speech: { say } }: { readonly did: string; readonly speech: Speech }) {
  const outcome = outcomes.find((one) => one === did);
  return outcome ? <p className={outcomeWords[outcome][1] ? 'said' : 'said said--bad'} role="status">{say(outcomeWords[outcome][0])}</p> : null;
}
