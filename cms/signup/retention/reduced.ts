import type { SignUp } from '../store/store.ts';
import type { PerPurpose, Purpose } from './purposes.ts';
import { purposes, rules } from './purposes.ts';

/** The part of a sign-up that holds what a person said. */
export type Held = Pick<SignUp, 'answers' | 'history'>;

/** What is left of it, and of which purposes something was taken. */
export interface Reduced extends Held {
  readonly emptied: readonly Purpose[];
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0);

/**
 * What may still be known of a sign-up: the answers whose time is over are emptied, and nothing else. A text in the history (why somebody was squeezed in) was
 * typed by a person, and counts as a note. Twice is once, and later never leaves more than earlier.
 * @param age days since the last session of its sitting ended; below zero before
 * @param retention days after the end for which each purpose is kept
 */
export function reduced({ answers, history }: Held, age: number, retention: PerPurpose): Reduced {
  const over = new Set(purposes.filter((purpose) => age >= retention[purpose]));
  const emptied = new Set<Purpose>();
  const left: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(answers ?? {})) {
    const rule = Object.hasOwn(rules, field) ? rules[field as keyof typeof rules] : { purpose: 'needs' as const, empty: undefined };
    const goes = rule.purpose !== undefined && over.has(rule.purpose) && !isEmpty(value);
    left[field] = goes ? structuredClone(rule.empty) : value;
    if (goes) emptied.add(rule.purpose);
  }
  const happened = over.has('needs') ? (history ?? []).map((one) => {
    if (!Object.entries(one.values ?? {}).some(wasTyped)) return one;
    emptied.add('needs');
    return { ...one, values: Object.fromEntries(Object.entries(one.values ?? {}).map(([name, value]) => [name, wasTyped([name, value]) ? '' : value])) };
  }) : history;
  return { answers: left as SignUp['answers'], history: happened, emptied: purposes.filter((purpose) => emptied.has(purpose)) };
}

/** When and where somebody was told that it is: written by the program, of the event. */
const ofTheEvent = ['told', 'was'];
const wasTyped = ([name, value]: readonly [string, unknown]): boolean => typeof value === 'string' && value !== '' && !ofTheEvent.includes(name);
