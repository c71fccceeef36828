import { checkedOn } from '../fields/checked.ts';
import { official } from '../fields/official.ts';
import { plain } from '../fields/plain.ts';
import { many } from '../fields/relation.ts';
import { spellings } from '../fields/spellings.ts';
import { body, line } from '../fields/text.ts';
import { urgency } from '../fields/urgency.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const words = contentCollection({
  slug: 'words', singular: { nl: 'Woord op een brief', en: 'Word on a letter' }, plural: { nl: 'Woorden op brieven', en: 'Words on letters' }, group: groups.help,
  title: 'word', columns: ['name', 'urgency'], sort: 'word', slugSource: { from: 'word' },
  description: { nl: 'Nederlandse woorden die op brieven staan, in gewone woorden uitgelegd. De eerste keer dat een woord in een tekst staat, wordt het een link.', en: 'Dutch words that stand on letters, in plain words. Where one stands in a text for the first time, it becomes a link.' },
  fields: [
    plain('word', { nl: 'Het woord', en: 'The word' }, { required: true, description: { nl: 'Zoals het op de brief staat, in het Nederlands. In alle talen hetzelfde.', en: 'As it stands on the letter, in Dutch. The same in all languages.' } }),
    spellings('forms', { nl: 'Andere vormen', en: 'Other forms' }, { description: { nl: 'Meervoud, werkwoord, andere spelling: aanmaningen, aangemaand. Ook deze worden een link.', en: 'Plural, verb, other spelling: aanmaningen, aangemaand. These become a link too.' } }),
    spellings('everyday', { nl: 'Geen link', en: 'No link' }, { description: { nl: 'Vormen die iedereen kent, zoals afspraak. Ze worden geen link in Nederlandse teksten.', en: 'Forms that everybody knows, such as afspraak. They become no link in Dutch texts.' } }),
    line('name', { nl: 'In gewone woorden', en: 'In plain words' }, { required: true, description: { nl: 'Twee of drie woorden. In een vertaling: hoe die taal het noemt.', en: 'Two or three words. In a translation: what that language calls it.' } }),
    body('means', { nl: 'Wat betekent het?', en: 'What does it mean?' }, { required: true, description: { nl: 'Een of twee korte zinnen.', en: 'One or two short sentences.' } }),
    body('todo', { nl: 'Wat moet iemand doen?', en: 'What is to be done?' }, { required: true, description: { nl: 'Een of twee korte zinnen. Noem geen bedragen of termijnen die elk jaar anders zijn.', en: 'One or two short sentences. Name no amounts or periods that change every year.' } }),
    urgency(),
    many('topics', { nl: 'Onderwerpen', en: 'Topics' }, 'topics'), many('services', { nl: 'Wat wij doen', en: 'What we do' }, 'services'),
    many('senders', { nl: 'Wie schrijft dit woord?', en: 'Who writes this word?' }, 'senders'),
    official(), checkedOn(),
  ],
});
