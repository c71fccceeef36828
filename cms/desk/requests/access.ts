import type { Access } from 'payload';
import { visibleForms } from './visible-forms.ts';

/** Requests of the forms that somebody may see; none for everybody else. */
export const whoMayRead: Access = async ({ req }) => {
  const forms = await visibleForms(req);
  return forms.length > 0 ? { form: { in: forms } } : false;
};
