import type { Answer } from '../../content/answers.ts';

/** A form that somebody filled in and that is shown again: what was typed, what is not right, why it was not taken. */
export type FilledForm = Pick<Extract<Answer, { page: 'form' }>, 'typed' | 'faults' | 'refused'>;
