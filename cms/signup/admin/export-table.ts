import type { Words } from '../../fields/words.ts';
import { bands, type Question } from '../../../content/forms/sign-up.ts';
import type { SignUp } from '../store/store.ts';
import { answersOf } from './answers-of.ts';
import { bandLabels, cameByLabels, stateLabels } from './labels.ts';
import { allergenWords, dietWords } from './party-words.ts';
import type { Speech } from './speech.ts';

/** Head and rows of the list of a sitting, as text: for a spreadsheet. */
export interface ExportTable { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

interface Column { readonly head: Words; readonly asked?: Question; readonly cell: (row: SignUp, speech: Speech) => string }

const columns: readonly Column[] = [
  { head: { nl: 'Code', en: 'Code' }, cell: ({ code }) => code },
  { head: { nl: 'Naam', en: 'Name' }, cell: (row) => answersOf(row).name },
  { head: { nl: 'Stand', en: 'State' }, cell: ({ state }, { say }) => say(stateLabels[state]) },
  { head: { nl: 'Personen', en: 'People' }, cell: ({ persons }) => String(persons) },
  ...bands.map((band): Column => ({ head: bandLabels[band], cell: (row) => String(answersOf(row).party[band]) })),
  { head: { nl: 'Leeftijden', en: 'Ages' }, cell: (row) => answersOf(row).ages.join(' ') },
  { head: { nl: 'Binnen', en: 'Checked in' }, cell: ({ arrived }) => String(arrived) },
  { head: { nl: 'Dieet', en: 'Diet' }, asked: 'diets', cell: (row, speech) => dietWords(row, speech).join(', ') },
  { head: { nl: 'Allergie', en: 'Allergy' }, asked: 'allergens', cell: (row, speech) => allergenWords(row, speech).join(', ') },
  { head: { nl: 'Kinderstoelen', en: 'High chairs' }, asked: 'high-chairs', cell: (row) => String(answersOf(row).highChairs) },
  { head: { nl: 'Tolk', en: 'Interpreter' }, asked: 'interpreter', cell: (row, { say }) => (answersOf(row).interpreter ? say({ nl: 'ja', en: 'yes' }) : '') },
  { head: { nl: 'Zonder trap', en: 'No steps' }, asked: 'step-free', cell: (row, { say }) => (answersOf(row).stepFree ? say({ nl: 'ja', en: 'yes' }) : '') },
  { head: { nl: 'Opmerking', en: 'Note' }, asked: 'note', cell: (row) => answersOf(row).note },
  { head: { nl: 'Telefoon', en: 'Phone' }, cell: (row) => answersOf(row).phone },
  { head: { nl: 'E-mail', en: 'E-mail' }, cell: (row) => answersOf(row).email },
  { head: { nl: 'Taal', en: 'Language' }, cell: (row) => answersOf(row).language ?? '' },
  { head: { nl: 'Via', en: 'By way of' }, cell: ({ cameBy }, { say }) => say(cameByLabels[cameBy]) },
  { head: { nl: 'Aangemeld', en: 'Signed up' }, cell: ({ since }, { when }) => when(since) },
];

/** The table of these sign-ups; columns of what is not asked are left out. @param asks nothing when it is not known any more */
export function exportTable(rows: readonly SignUp[], asks: readonly Question[] | undefined, speech: Speech): ExportTable {
  const shown = columns.filter(({ asked }) => asked === undefined || asks === undefined || asks.includes(asked));
  return { head: shown.map(({ head }) => speech.say(head)), rows: rows.map((row) => shown.map(({ cell }) => cell(row, speech))) };
}
