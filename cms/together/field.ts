import type { Field } from 'payload';

/** First of the fields of a form: tells who else has the document open, and what changed since it was loaded. Nothing is stored. */
export const together: Field = { type: 'ui', name: 'together', admin: { components: { Field: '/together/Together.tsx#Together' }, disableListColumn: true } };
