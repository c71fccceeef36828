import { dayOf } from '../../public/stored-field.ts';
import type { Rule } from '../rule.ts';

/** A date that comes new to the site must not be over: that is a slip of the pen. One that was on it may be changed later. */
export const past: Rule = ({ document }, { collection, wasPublic, today }) => {
  const day = collection === 'occurrences' && !wasPublic ? dayOf(document.date) : undefined;
  return day && day < today ? [{ kind: 'past', path: 'date', words: { nl: 'Deze dag is voorbij. Kies vandaag of een latere dag.', en: 'This day is over. Choose today or a later day.' } }] : [];
};
