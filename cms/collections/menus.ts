import { allergens } from '../fields/allergens.ts';
import { choices } from '../fields/choice.ts';
import { dietLabels } from '../fields/codes/diets.ts';
import { yes } from '../fields/plain.ts';
import { line, paragraph } from '../fields/text.ts';
import { contentCollection } from './content-collection.ts';
import { groups } from './groups.ts';

export const menus = contentCollection({
  slug: 'menus', singular: { nl: 'Menu', en: 'Menu' }, plural: { nl: 'Menu’s', en: 'Menus' }, group: groups.calendar,
  description: { nl: 'Wat er te eten is. Kies het menu daarna bij de datum.', en: 'What there is to eat. Then choose the menu at the date.' },
  title: 'title', slugSource: { from: 'title', otherwise: 'menu' },
  fields: [
    line('title', { nl: 'Titel', en: 'Title' }), paragraph('intro', { nl: 'Inleiding', en: 'Introduction' }),
    {
      type: 'array', name: 'dishes', label: { nl: 'Gerechten', en: 'Dishes' },
      labels: { singular: { nl: 'Gerecht', en: 'Dish' }, plural: { nl: 'Gerechten', en: 'Dishes' } },
      admin: { components: { RowLabel: '/admin/RowName.tsx#RowName' } },
      fields: [
        line('name', { nl: 'Naam', en: 'Name' }, { required: true }), paragraph('description', { nl: 'Beschrijving', en: 'Description' }),
        allergens(),
        yes('noAllergens', { nl: 'Er zit geen van de veertien allergenen in', en: 'None of the fourteen allergens is in it' }),
        choices('diets', { nl: 'Geschikt', en: 'Suitable' }, dietLabels, { description: { nl: 'Kies alles wat klopt: het een volgt niet uit het ander.', en: 'Choose all that hold: none follows from another.' } }),
        yes('spicy', { nl: 'Pittig', en: 'Spicy' }),
      ],
    },
  ],
});
