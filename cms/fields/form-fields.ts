import type { ArrayField, Field, GroupField, PayloadRequest } from 'payload';
import { array } from 'payload/shared';
import { type DefinitionFault, definitionFaults, type FieldKind, type FormField, fieldKinds, kindsWithOptions } from '../../content/forms/ask/field.ts';
import { sentence } from '../validation/sentence.ts';
import { choice } from './choice.ts';
import { count, plain, yes } from './plain.ts';
import { line } from './text.ts';
import type { Words } from './words.ts';

const kinds = {
  text: { nl: 'Korte tekst', en: 'Short text' }, 'long-text': { nl: 'Lange tekst', en: 'Long text' }, name: { nl: 'Naam', en: 'Name' },
  reach: { nl: 'Telefoon of e-mail', en: 'Phone or e-mail' }, choice: { nl: 'Eén keuze', en: 'One choice' }, choices: { nl: 'Meer keuzes', en: 'Several choices' },
  number: { nl: 'Getal', en: 'Number' }, date: { nl: 'Dag', en: 'Day' }, days: { nl: 'Dagen en delen van de dag', en: 'Days and parts of the day' },
  postcode: { nl: 'Postcode en huisnummer', en: 'Postcode and house number' }, languages: { nl: 'Talen', en: 'Languages' }, file: { nl: 'Foto of pdf', en: 'Photo or PDF' },
  consent: { nl: 'Toestemming', en: 'Consent' },
} satisfies Record<FieldKind, Words>;

const nameShape = (value: unknown): Words | undefined =>
  typeof value === 'string' && value !== '' && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value)
    ? { nl: 'Gebruik kleine letters, cijfers en streepjes; begin met een letter.', en: 'Use small letters, digits and hyphens; begin with a letter.' } : undefined;
const when = (field: Field, ...of: readonly FieldKind[]): Field => ({ ...field, admin: { ...(field as { admin?: object }).admin, condition: (_data: unknown, row: { kind?: FieldKind }) => row?.kind !== undefined && of.includes(row.kind) } }) as Field;

const faults = {
  twice: { nl: 'Deze naam is er al: ', en: 'This name is there already: ' }, reserved: { nl: 'Deze naam gebruikt het formulier zelf: ', en: 'The form itself uses this name: ' },
  condition: { nl: 'Deze voorwaarde noemt geen keuze van een eerdere vraag: ', en: 'This condition names no option of an earlier question: ' },
  options: { nl: 'Hier ontbreken keuzes, of een keuze staat er twee keer: ', en: 'Options are missing here, or one is there twice: ' },
  range: { nl: 'Hier past geen enkel getal tussen het kleinste en het grootste: ', en: 'No number fits between the smallest and the largest here: ' },
  nameless: { nl: 'Melden kan zonder naam. Deze vraag mag dus niet moeten: ', en: 'Reporting is possible without a name. So this question cannot be required: ' },
} satisfies Record<DefinitionFault, Words>;

interface Row {
  readonly name?: string; readonly kind?: FieldKind; readonly required?: boolean | null; readonly options?: readonly { readonly value?: string }[] | null;
  readonly from?: number | null; readonly to?: number | null; readonly showIf?: { readonly field?: string | null; readonly is?: string | null } | null;
}

/** What is not right with the questions as a whole, in words. */
const faultIn = (rows: readonly Row[], form: 'request' | 'report', req: PayloadRequest): string | undefined => {
  const [first] = definitionFaults(rows.map(({ name = '', kind = 'text', required, options, from, to, showIf }): FormField => ({
    name, kind, label: {}, required: required === true, options: (options ?? []).map(({ value = '' }) => ({ value, label: {} })), from: from ?? undefined, to: to ?? undefined,
    ...(showIf?.field || showIf?.is ? { showIf: { field: showIf.field ?? '', is: showIf.is ?? '' } } : {}),
  })), form);
  return first && `${sentence(req, faults[first.fault])}${first.field}`;
};

/** Rows are closed at first: a form is a page long, and its rows say what they ask. */
const row = { initCollapsed: true, components: { RowLabel: '/admin/QuestionRow.tsx#QuestionRow' } };

const showIf = (): GroupField => ({
  type: 'group', name: 'showIf', label: false, admin: { hideGutter: true },
  fields: [{ type: 'row', fields: [
    plain('field', { nl: 'Bij deze eerdere vraag (korte naam)', en: 'At this earlier question (short name)' }),
    plain('is', { nl: 'deze keuze is gekozen (korte naam)', en: 'this option was chosen (short name)' }),
  ] }],
});

/** The questions of a form, in their order. Names and options are the same in every language; labels and hints are translated. */
export const formFields = (): ArrayField => ({
  type: 'array', name: 'fields', label: { nl: 'Vragen', en: 'Questions' }, labels: { singular: { nl: 'Vraag', en: 'Question' }, plural: { nl: 'Vragen', en: 'Questions' } },
  required: true, minRows: 1, maxRows: 60, admin: row,
  validate: ((rows: Row[] | null | undefined, options: { req: PayloadRequest; data?: { kind?: 'request' | 'report' } }) => {
    if (!rows?.length) return sentence(options.req, { nl: 'Een formulier heeft ten minste één vraag.', en: 'A form has at least one question.' });
    return faultIn(rows, options.data?.kind ?? 'request', options.req) ?? array(rows, options as never);
  }) as never,
  fields: [
    { type: 'row', fields: [
      choice('kind', { nl: 'Soort vraag', en: 'Kind of question' }, Object.fromEntries(fieldKinds.map((kind) => [kind, kinds[kind]])), { required: true, defaultValue: 'text' }),
      plain('name', { nl: 'Korte naam', en: 'Short name' }, { required: true, check: nameShape, description: { nl: 'Zo heet het antwoord. Later niet veranderen.', en: 'Names the answer. Do not change it later.' } }),
      yes('required', { nl: 'Moet', en: 'Required' }),
    ] },
    line('label', { nl: 'Vraag', en: 'Question' }, { required: true }),
    line('hint', { nl: 'Uitleg', en: 'Hint' }),
    when({
      type: 'array', name: 'options', label: { nl: 'Keuzes', en: 'Options' }, labels: { singular: { nl: 'Keuze', en: 'Option' }, plural: { nl: 'Keuzes', en: 'Options' } }, maxRows: 40, admin: row,
      fields: [{ type: 'row', fields: [plain('value', { nl: 'Korte naam', en: 'Short name' }, { required: true, check: nameShape }), line('label', { nl: 'Tekst', en: 'Text' }, { required: true })] }],
    }, ...kindsWithOptions),
    when({ type: 'row', fields: [count('from', { nl: 'Kleinste', en: 'Smallest' }), count('to', { nl: 'Grootste', en: 'Largest' })] } as Field, 'number'),
    when(choice('when', { nl: 'Welke dagen', en: 'Which days' }, { coming: { nl: 'Vandaag en later', en: 'Today and later' }, past: { nl: 'Vandaag en eerder', en: 'Today and before' } }), 'date'),
    when(yes('levels', { nl: 'Vraag ook hoe goed', en: 'Ask how well too' }), 'languages'),
    { type: 'collapsible', label: { nl: 'Alleen vragen als …', en: 'Ask only if …' }, admin: { initCollapsed: true }, fields: [showIf()] },
  ],
});
