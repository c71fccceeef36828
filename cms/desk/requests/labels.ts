import type { RequestState } from '../../../content/answers.ts';
import type { Words } from '../../fields/words.ts';

/** The states of a request, as the desk says them. */
export const stateLabels = {
  doubted: { nl: 'Misschien een robot', en: 'Perhaps a robot' },
  new: { nl: 'Nieuw', en: 'New' },
  'in-hand': { nl: 'In behandeling', en: 'In hand' },
  waiting: { nl: 'Wacht op antwoord', en: 'Waiting' },
  referred: { nl: 'Doorverwezen', en: 'Referred' },
  done: { nl: 'Klaar', en: 'Done' },
} satisfies Record<RequestState, Words>;
