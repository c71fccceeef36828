import type { Answer } from '../../content/answers.ts';
import { allergensMet, type Typed } from '../../content/forms/sign-up.ts';
import { say } from '../../content/messages.ts';
import { type Frame, frame } from '../views/frame.ts';
import { type SaidRow, saidRows } from '../views/said.ts';
import type { Source } from '../views/source.ts';
import { type SittingFacts, sittingFacts } from './sitting-facts.ts';

/** *Is this right?*: the second of two steps for those without JavaScript. */
export interface CheckView {
  readonly page: 'check';
  readonly frame: Frame;
  readonly facts: SittingFacts;
  readonly said: readonly SaidRow[];
  /** Goes with the second post, so that nobody types twice. */
  readonly typed: Typed;
  readonly ticket: string;
  readonly persons: number;
  /** Seats that are free; nothing when there is room for everybody. */
  readonly left: number | undefined;
  /** Names of allergens that are in the menu and were ticked. */
  readonly met: readonly string[];
}

export function checkView(source: Source, { lang, sitting, typed, answers, ticket, left }: Extract<Answer, { page: 'check' }>): CheckView | undefined {
  const facts = sittingFacts(source, sitting, lang);
  if (!facts) return undefined;
  const title = say(lang, 'signUp.check.title');
  return {
    page: 'check', facts, typed, ticket, left, persons: answers.persons,
    frame: frame(source, lang, { path: facts.path, title, description: title, noindex: true }),
    said: saidRows(answers, facts.sitting.asked, lang),
    met: allergensMet(answers.allergens, facts.sitting.menus.flatMap(({ dishes }) => dishes)).map((allergen) => say(lang, `allergen.${allergen as never}`)),
  };
}
