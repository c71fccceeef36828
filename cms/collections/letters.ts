import { checkedOn } from '../fields/checked.ts';
import { official } from '../fields/official.ts';
import { icon, order } from '../fields/presentation.ts';
import { many } from '../fields/relation.ts';
import { body, line, paragraph } from '../fields/text.ts';
import { urgency } from '../fields/urgency.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const letters = contentCollection({
  slug: 'letters', singular: { nl: 'Soort brief', en: 'Kind of letter' }, plural: { nl: 'Soorten brieven', en: 'Kinds of letters' }, group: groups.help,
  title: 'title', columns: ['urgency', 'order'], sort: 'order',
  description: { nl: 'Wat een brief vraagt, en wat de lezer dan doet. Een soort brief kan bij meer afzenders horen.', en: 'What a letter asks, and what the reader does then. A kind of letter can belong to several senders.' },
  fields: [
    line('title', { nl: 'Wat vraagt de brief?', en: 'What does the letter ask?' }, { required: true, description: { nl: 'Zoals de lezer het zegt: “Ik moet betalen”.', en: 'As the reader says it: “I have to pay”.' } }),
    paragraph('summary', { nl: 'Samenvatting', en: 'Summary' }, { required: true, description: { nl: 'Een of twee zinnen.', en: 'One or two sentences.' } }),
    icon(), order(), urgency(),
    body('byWhen', { nl: 'Voor wanneer?', en: 'By when?' }, { required: true, description: { nl: 'Waar de datum in de brief staat. Noem geen termijn die elk jaar anders is.', en: 'Where the date stands in the letter. Name no period that changes every year.' } }),
    {
      type: 'array', name: 'steps', label: { nl: 'Wat te doen', en: 'What to do' }, minRows: 1, maxRows: 6, labels: { singular: { nl: 'Stap', en: 'Step' }, plural: { nl: 'Stappen', en: 'Steps' } },
      fields: [line('title', { nl: 'Stap', en: 'Step' }, { required: true }), body('body', { nl: 'Uitleg', en: 'Explanation' })],
    },
    body('late', { nl: 'Is de datum voorbij?', en: 'Has the date passed?' }, { required: true, description: { nl: 'Wat iemand doet die te laat is, of geen datum vindt.', en: 'What somebody does who is late, or finds no date.' } }),
    body('bring', { nl: 'Neem mee', en: 'Bring' }, { description: { nl: 'Welke papieren iemand meeneemt naar het spreekuur.', en: 'Which papers somebody brings to the desk.' } }),
    many('words', { nl: 'Woorden op zo’n brief', en: 'Words on such a letter' }, 'words'),
    many('topics', { nl: 'Onderwerpen', en: 'Topics' }, 'topics'), many('services', { nl: 'Wat wij doen', en: 'What we do' }, 'services'),
    official(), checkedOn(),
  ],
});
