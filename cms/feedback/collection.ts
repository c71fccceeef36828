import type { CollectionConfig } from 'payload';
import { closed, countedBy } from '../access/closed.ts';

export const feedbackSlug = 'feedback';

/**
 * What readers say at the foot of a page. Of clicks one row for a day, page, language and kind, with their number; of each line a row of its own. The day, not the moment, and
 * nothing of who said it. `settled`: how many of the clicks an editor has dealt with; `done`: that a line was dealt with.
 */
export const Feedback: CollectionConfig = {
  slug: feedbackSlug, ...closed,
  indexes: [{ fields: ['day'] }, { fields: ['path', 'language'] }],
  fields: [...countedBy('day', 'path', 'language', 'kind'), { name: 'settled', type: 'number' }, { name: 'done', type: 'checkbox' }, { name: 'line', type: 'textarea' }],
};
