import type { Block, YearFigures } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

const named = (name: string) => t(`reports.2023.${name}`);
const section = (id: string): Block => ({ type: 'text', id, heading: named(`${id}.heading`), body: named(`${id}.body`) });
const row = (code: string, name: string, value: number) => ({ code, label: named(name), value });

/** What the report of 2023 tells in numbers, as it was printed. */
const figures: YearFigures = {
  origin: 'typed',
  groups: [
    { name: 'totals', rows: [
      { code: 'questions', value: 365, about: true },
      row('tutored', 'numbers.tutored', 27),
      { ...row('kids-oase', 'numbers.children', 300), about: true },
      row('meals-each-time', 'numbers.meals', 25),
      row('coaches-trained', 'numbers.coaches', 7),
    ] },
    { name: 'volunteers', rows: [row('energy-help-desk', 'volunteers.energy', 22), row('education-bridge', 'volunteers.tutoring', 19), row('kids-oase', 'volunteers.kids', 8)] },
  ],
};

export const reports: StartDocument<'reports'>[] = [{
  slug: '2023', year: 2023, title: named('title'), summary: named('summary'), figures,
  blocks: [section('intro'), section('desk'), section('school'), section('energy'), section('plans')],
}];
