import type { Field, FieldAccess } from 'payload';
import { languageLabels } from '../../fields/codes/languages.ts';

const nobody: FieldAccess = () => false;
const closed = { create: nobody, update: nobody };
const shown = { readOnly: true } as const;

/** What was read from an uploaded PDF. Nobody types it. */
export const pdfFields: Field = {
  type: 'group', name: 'pdf', label: { nl: 'In de pdf gelezen', en: 'Read from the PDF' },
  admin: { condition: (data) => data?.mimeType === 'application/pdf' },
  fields: [
    {
      type: 'select', name: 'state', label: { nl: 'Gelezen', en: 'Read' }, access: closed, admin: shown,
      options: [{ value: 'read', label: { nl: 'Gelezen', en: 'Read' } }, { value: 'closed', label: { nl: 'Dit bestand kon niet worden geopend. Kan iemand anders het lezen? Een wachtwoord mag er niet op zitten.', en: 'This file could not be opened. Can somebody else read it? It must not have a password.' } }],
    },
    { type: 'number', name: 'pages', label: { nl: 'Pagina’s', en: 'Pages' }, access: closed, admin: shown },
    {
      type: 'select', name: 'language', label: { nl: 'Taal', en: 'Language' }, access: closed, admin: shown,
      options: [...Object.entries(languageLabels).map(([value, label]) => ({ value, label })), { value: 'undetermined', label: { nl: 'Niet te zien', en: 'Cannot be seen' } }],
    },
    { type: 'checkbox', name: 'certain', label: { nl: 'De taal is zeker', en: 'The language is certain' }, access: closed, admin: shown },
    { type: 'text', name: 'thumbnail', access: closed, admin: { hidden: true } },
    { type: 'number', name: 'thumbnailWidth', access: closed, admin: { hidden: true } },
    { type: 'number', name: 'thumbnailHeight', access: closed, admin: { hidden: true } },
  ],
};
