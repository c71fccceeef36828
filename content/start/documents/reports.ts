import type { Block } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

const named = (name: string) => t(`reports.2023.${name}`);
const section = (id: string): Block => ({ type: 'text', id, heading: named(`${id}.heading`), body: named(`${id}.body`) });
const row = (name: string, value: number, about = false) => ({ label: named(name), value, about });

const numbers: Block = {
  type: 'figures', id: 'numbers', heading: named('numbers.heading'), chart: 'numbers', source: named('source'),
  rows: [
    row('numbers.questions', 365, true), row('numbers.tutored', 27), row('numbers.children', 300, true),
    row('numbers.meals', 25), row('numbers.coaches', 7),
  ],
};
const volunteers: Block = {
  type: 'figures', id: 'volunteers', heading: named('volunteers.heading'), chart: 'bars', source: named('source'),
  rows: [row('volunteers.energy', 22), row('volunteers.tutoring', 19), row('volunteers.kids', 8)],
};

export const reports: StartDocument<'reports'>[] = [{
  slug: '2023', year: 2023, title: named('title'), summary: named('summary'),
  blocks: [section('intro'), numbers, section('desk'), section('school'), section('energy'), volunteers, section('plans')],
}];
