import { keepAnswers } from '../desk/forms/keep-answers.ts';
import { open } from '../desk/forms/open.ts';
import { keepReaders, readersOfAnswers } from '../desk/forms/readers.ts';
import { article } from '../fields/article.ts';
import { choice } from '../fields/choice.ts';
import { formFields } from '../fields/form-fields.ts';
import { count } from '../fields/plain.ts';
import { icon, order } from '../fields/presentation.ts';
import { many, one } from '../fields/relation.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

const [title, summary, content] = article();

/** Forms with which people ask, offer and report. Who reads the answers is set here and never leaves the CMS. */
export const forms = contentCollection({
  slug: 'forms', singular: { nl: 'Formulier', en: 'Form' }, plural: { nl: 'Formulieren', en: 'Forms' }, group: groups.help,
  description: {
    nl: 'Formulieren waarmee mensen iets vragen, aanbieden of melden. De antwoorden staan bij “Vragen en meldingen”.',
    en: 'Forms with which people ask, offer or report something. The answers are under “Requests and reports”.',
  },
  title: 'title', columns: ['kind', 'audience', 'open'], sort: 'order',
  hooks: { beforeChange: [keepReaders, keepAnswers.onChange], beforeDelete: [keepAnswers.onDelete] },
  fields: [
    title, summary, icon(), order(),
    { type: 'row', fields: [
      choice('kind', { nl: 'Soort', en: 'Kind' }, {
        request: { nl: 'Vraag: iemand antwoordt', en: 'Request: somebody answers' },
        report: { nl: 'Melding: versleuteld, kan zonder naam', en: 'Report: sealed, possible without a name' },
      }, { required: true, defaultValue: 'request' }),
      choice('audience', { nl: 'Voor wie', en: 'For whom' }, {
        help: { nl: 'Wie hulp wil', en: 'Who wants help' }, organisation: { nl: 'Organisaties en onderzoekers', en: 'Organisations and researchers' },
        offer: { nl: 'Wie iets wil geven', en: 'Who wants to give' }, report: { nl: 'Wie iets wil melden', en: 'Who wants to report' }, site: { nl: 'Over deze website', en: 'About this website' },
      }, { required: true, defaultValue: 'help' }),
    ] },
    open(),
    { type: 'row', fields: [
      count('promiseDays', { nl: 'Antwoord binnen (dagen)', en: 'Answer within (days)' }, { min: 1, max: 90, description: { nl: 'Staat als belofte op de pagina. Leeg: geen belofte.', en: 'Stands on the page as a promise. Empty: no promise.' } }),
      { ...count('keepDays', { nl: 'Bewaren na afloop (dagen)', en: 'Keep after it is done (days)' }, { required: true, min: 1, max: 365, description: { nl: 'Daarna worden de antwoorden gewist. Aantallen blijven.', en: 'Then the answers are deleted. Counts stay.' } }), defaultValue: 30 },
    ] },
    formFields(),
    content,
    many('organisations', { nl: 'Wie kan nog meer helpen?', en: 'Who else can help?' }, 'organisations'),
    one('service', { nl: 'Hoort bij', en: 'Belongs to' }, 'services', { sidebar: true }),
    ...readersOfAnswers(),
  ],
});
