import type { Volunteer } from '../volunteers/volunteer.ts';

/** States in which somebody takes part: beginning beside another, or alone. */
const part: readonly string[] = ['start', 'active'];

/** Whether a volunteer took part at some moment from `from` until before `to`, milliseconds since 1970: each state lasts until the next step, the last one until now. */
export const tookPart = ({ steps }: Pick<Volunteer, 'steps'>, from: number, to: number): boolean =>
  steps.some(({ at, state }, index) => part.includes(state) && at < to && (steps[index + 1]?.at ?? Infinity) > from);
