/** What is known of how a form came in. */
export interface FormSigns {
  /** What stands in the field that people do not see. */
  readonly trap: string;
  /** Time between the ticket and the post, in milliseconds. */
  readonly took: number;
  /** How many sign-ups came from the same network in the last hour, this one among them. */
  readonly fromNetwork: number;
  /** What somebody wrote in their own words. */
  readonly words: readonly string[];
}

/** Nobody reads the second step and presses its button faster, in milliseconds. */
export const fastest = 700;
/** A shelter, a library or a school is one network: so many in an hour are people. */
export const manyFromNetwork = 60;

/**
 * Why a sign-up may be a robot's; nothing when it looks like a person's. Such a sign-up is not refused: it waits for a person of the desk, so that whoever
 * is doubted wrongly loses minutes and not the evening.
 */
export function doubtOf({ trap, took, fromNetwork, words }: FormSigns): 'trap' | 'fast' | 'network' | 'link' | undefined {
  if (trap.trim() !== '') return 'trap';
  if (took < fastest) return 'fast';
  if (fromNetwork > manyFromNetwork) return 'network';
  if (words.some((text) => /https?:\/\/|www\.|<a\s/i.test(text))) return 'link';
  return undefined;
}
