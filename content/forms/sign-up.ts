import { z } from 'zod';
import { allergens } from '../codes/allergens.ts';
import { diets } from '../codes/diets.ts';
import { isLocale } from '../locales.ts';
import type { FormFault } from './fault.ts';
import { normalPhone } from './phone.ts';
import { digits, length, line, several, single, ticked } from './typed-shapes.ts';

/** What an editor may tick that a sign-up asks beside a name, a telephone number or an address, and how many come. */
export const questions = ['children', 'diets', 'allergens', 'high-chairs', 'interpreter', 'step-free', 'note'] as const;
export type Question = (typeof questions)[number];

/** What the form of one sitting asks. */
export interface SignUpQuestions {
  readonly asks: readonly Question[];
  /** Only children of these ages come (Kids Oase): then their ages are asked instead of adults. */
  readonly ages?: { readonly from: number; readonly to: number } | undefined;
  /** The largest party that may sign up by itself. */
  readonly largestParty: number;
  /** False where no time is known: then nobody is offered a message two hours before. */
  readonly timed?: boolean | undefined;
}

/** Age bands of a party: what they eat and where they sit differs. */
export const bands = ['adults', 'teens', 'children', 'toddlers'] as const;
export type Band = (typeof bands)[number];
/** Years of the bands of children, both included. */
export const bandYears = { teens: { from: 13, to: 17 }, children: { from: 4, to: 12 }, toddlers: { from: 0, to: 3 } } as const satisfies Partial<Record<Band, unknown>>;

/** What somebody typed, as a form sends it; several values of one name are a list. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Most characters of a name, an address, a note. */
const longest = { name: 80, email: 120, note: 500 } as const;

const known = <T extends string>(all: readonly T[], given: readonly string[]): T[] => all.filter((code) => given.includes(code));

/**
 * The schema of a sign-up: the same for the island, for the form without script and for the desk. What is not asked is left out, whatever was sent.
 * Each issue carries a `FormFault` in `params`.
 */
export function signUpSchema({ asks, ages, largestParty, timed = true }: SignUpQuestions) {
  return z.object({
    name: line, phone: line, email: line, language: single,
    adults: digits, teens: digits, children: digits, toddlers: digits, ages: digits, highChairs: digits,
    diets: several, allergens: several, interpreter: ticked, stepFree: ticked, remind: ticked, note: single.transform((text) => text.trim()),
  }).transform((typed, context) => {
    const wrong = (field: string, kind: FormFault['fault'], values: FormFault['values'] = {}) => context.addIssue({ code: 'custom', path: [field], params: { fault: kind, values } });
    const asked = (question: Question) => asks.includes(question);
    const number = (field: Band | 'highChairs'): number => {
      if (/^\d{0,2}$/.test(typed[field])) return Number(typed[field]);
      wrong(field, 'number');
      return Number.NaN;
    };

    if (typed.name === '') wrong('name', 'name');
    if (length(typed.name) > longest.name) wrong('name', 'long', { n: longest.name });
    const phone = normalPhone(typed.phone) ?? '';
    if (typed.phone !== '' && phone === '') wrong('phone', 'phone');
    if (length(typed.email) > longest.email) wrong('email', 'long', { n: longest.email });
    else if (typed.email !== '' && !z.email().safeParse(typed.email).success) wrong('email', 'email');
    if (typed.phone === '' && typed.email === '') wrong('phone', 'reach');

    const none = { adults: 0, teens: 0, children: 0, toddlers: 0 };
    const childrensAges = (typed.ages.match(/\d+/g) ?? []).map(Number);
    const party: Readonly<Record<Band, number>> = ages
      ? { ...none, children: childrensAges.length }
      : { ...none, adults: number('adults'), ...(asked('children') ? { teens: number('teens'), children: number('children'), toddlers: number('toddlers') } : {}) };
    const persons = bands.reduce((sum, band) => sum + party[band], 0);
    const first = ages ? 'ages' : 'adults';
    if (persons === 0) wrong(first, ages ? 'ages' : 'nobody', ages);
    if (persons > largestParty) wrong(first, 'large', { n: largestParty });
    if (ages && childrensAges.some((age) => age < ages.from || age > ages.to)) wrong('ages', 'age', ages);
    const highChairs = asked('high-chairs') ? number('highChairs') : 0;
    if (highChairs > party.toddlers + party.children) wrong('highChairs', 'high-chairs');
    if (length(typed.note) > longest.note) wrong('note', 'long', { n: longest.note });

    return {
      name: typed.name, phone, email: typed.email.toLowerCase(), language: isLocale(typed.language) ? typed.language : undefined,
      party, persons, ages: ages ? childrensAges : [], highChairs,
      diets: asked('diets') ? known(diets, typed.diets) : [], allergens: asked('allergens') ? known(allergens, typed.allergens) : [],
      interpreter: asked('interpreter') && typed.interpreter, stepFree: asked('step-free') && typed.stepFree,
      // The reminder of the last hours goes by e-mail.
      remind: timed && typed.remind && typed.email !== '',
      note: asked('note') ? typed.note : '',
    };
  });
}

/** A sign-up as it was understood. */
export type SignUpAnswers = z.output<ReturnType<typeof signUpSchema>>;

/** What was typed, understood; or every fault, in the order of the fields. */
export function readSignUp(typed: Typed, asked: SignUpQuestions): { readonly answers: SignUpAnswers } | { readonly faults: readonly FormFault[] } {
  const read = signUpSchema(asked).safeParse(typed);
  if (read.success) return { answers: read.data };
  const faults = read.error.issues.map((issue): FormFault => {
    const params = issue.code === 'custom' ? (issue.params as Partial<FormFault> | undefined) : undefined;
    return { field: String(issue.path[0] ?? 'name'), fault: params?.fault ?? 'number', values: params?.values };
  });
  return { faults };
}

/** The ticked allergens that are in the menu: said before a sign-up is final. */
export const allergensMet = (ticked: readonly string[], menu: readonly { readonly allergens: readonly string[] }[]): string[] =>
  ticked.filter((allergen) => menu.some((dish) => dish.allergens.includes(allergen)));
