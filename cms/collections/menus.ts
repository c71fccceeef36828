import { choices } from '../fields/choice.ts';
import { allergenLabels } from '../fields/codes/allergens.ts';
import { dietLabels } from '../fields/codes/diets.ts';
import { yes } from '../fields/plain.ts';
import { line, paragraph } from '../fields/text.ts';
import { sentence } from '../validation/sentence.ts';
import { unansweredAllergens } from '../validation/unanswered-allergens.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const menus = contentCollection({
  slug: 'menus', singular: { nl: 'Menu', en: 'Menu' }, plural: { nl: 'Menu’s', en: 'Menus' }, group: groups.calendar,
  title: 'title', slugSource: { from: 'title', otherwise: 'menu' },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }), paragraph('intro', { nl: 'Inleiding', en: 'Introduction' }),
    {
      type: 'array', name: 'dishes', label: { nl: 'Gerechten', en: 'Dishes' },
      labels: { singular: { nl: 'Gerecht', en: 'Dish' }, plural: { nl: 'Gerechten', en: 'Dishes' } },
      validate: (rows, { req }) => {
        const words = unansweredAllergens(rows);
        return words ? sentence(req, words) : true;
      },
      fields: [
        line('name', { nl: 'Naam', en: 'Name' }, { required: true }), paragraph('description', { nl: 'Beschrijving', en: 'Description' }),
        choices('allergens', { nl: 'Allergenen die erin zitten', en: 'Allergens in it' }, allergenLabels),
        yes('noAllergens', { nl: 'Er zit geen van deze veertien in', en: 'None of these fourteen is in it' }),
        choices('diets', { nl: 'Geschikt', en: 'Suitable' }, dietLabels, { description: { nl: 'Kruis alles aan wat klopt: het een volgt niet uit het ander.', en: 'Choose all that hold: none follows from another.' } }),
        yes('spicy', { nl: 'Pittig', en: 'Spicy' }),
      ],
    },
  ],
});
