import type { SelectField } from 'payload';
import { sourceLocale } from '../../content/locales.ts';
import { choice } from './choice.ts';

/** Whether this language of the document may be shown; one value per language. Dutch is the source and always ready. */
export const readiness = (): SelectField => ({
  ...choice('readiness', { nl: 'Vertaling', en: 'Translation' }, {
    missing: { nl: 'Ontbreekt: de pagina toont het Nederlands', en: 'Missing: the page shows the Dutch' },
    unchecked: { nl: 'Niet nagekeken: de pagina zegt dat', en: 'Not checked: the page says so' },
    checked: { nl: 'Nagekeken', en: 'Checked' },
  }, { sidebar: true, description: { nl: 'Geldt voor de taal die u nu bewerkt. Kies “Nagekeken” als u de hele tekst hebt gelezen. Het Nederlands is altijd klaar.', en: 'Holds for the language that you are editing now. Choose “Checked” when you have read the whole text. The Dutch is always ready.' } }),
  localized: true,
  defaultValue: ({ locale }: { locale?: string }) => (locale === sourceLocale ? 'checked' : 'missing'),
}) as SelectField;
