import { bandYears, bands, type SignUpAnswers, type SignUpQuestions } from '../../content/forms/sign-up.ts';
import type { Locale } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';

/** One line of what was understood. */
export interface SaidRow {
  readonly label: string;
  readonly value: string;
  /** Numbers and addresses run left to right; a name follows its own letters. */
  readonly dir?: 'ltr' | 'auto';
}

/** What somebody told us, as it was understood: only what was asked. */
export function saidRows(answers: SignUpAnswers, asked: SignUpQuestions, lang: Locale): SaidRow[] {
  const asks = (question: SignUpQuestions['asks'][number]) => asked.asks.includes(question);
  const list = (texts: readonly string[]) => texts.join(say(lang, 'list.separator')) || say(lang, 'yours.nothing');
  const persons = say(lang, 'persons', { n: answers.persons });
  const { party, ages } = answers;
  const inBands = bands.filter((band) => party[band] > 0).map((band) => `${bandLabel(band, lang)}: ${party[band]}`);
  return [
    { label: say(lang, 'signUp.name'), value: answers.name, dir: 'auto' },
    ...(answers.phone ? [{ label: say(lang, 'signUp.phone'), value: answers.phone, dir: 'ltr' as const }] : []),
    ...(answers.email ? [{ label: say(lang, 'signUp.email'), value: answers.email, dir: 'ltr' as const }] : []),
    { label: say(lang, 'yours.persons'), value: inBands.length > 1 ? `${persons} (${list(inBands)})` : persons },
    ...(asked.ages && ages.length > 0 ? [{ label: say(lang, 'signUp.ages'), value: list(ages.map(String)) }] : []),
    ...(answers.highChairs > 0 ? [{ label: say(lang, 'signUp.highChairs'), value: String(answers.highChairs) }] : []),
    ...(asks('diets') ? [{ label: say(lang, 'signUp.diets'), value: list(answers.diets.map((diet) => say(lang, `diet.${diet}`))) }] : []),
    ...(asks('allergens') ? [{ label: say(lang, 'signUp.allergens'), value: list(answers.allergens.map((allergen) => say(lang, `allergen.${allergen}`))) }] : []),
    ...(asks('interpreter') || asks('step-free') ? [{ label: say(lang, 'signUp.needs'), value: list([...(answers.interpreter ? [say(lang, 'signUp.interpreter')] : []), ...(answers.stepFree ? [say(lang, 'signUp.stepFree')] : [])]) }] : []),
    ...(answers.note ? [{ label: say(lang, 'signUp.note'), value: answers.note, dir: 'auto' as const }] : []),
    ...(answers.remind ? [{ label: say(lang, 'signUp.remind'), value: '✓' }] : []),
  ];
}

/** `Volwassenen`, `Kinderen van 4 tot en met 12 jaar`. */
export const bandLabel = (band: (typeof bands)[number], lang: Locale): string => (band === 'adults' ? say(lang, 'signUp.adults') : say(lang, 'signUp.teens', bandYears[band]));
