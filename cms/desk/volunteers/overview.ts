import { type DayPart, dayParts } from '../../../content/codes/day-parts.ts';
import { type LanguageLevel, languageLevels, type SpokenLanguage, spokenLanguages } from '../../../content/codes/spoken-languages.ts';
import type { Volunteer } from './volunteer.ts';

/** What is looked for; what is left out does not matter. */
export interface Sought {
  readonly language?: SpokenLanguage | undefined;
  /** At least this well. Who did not say how well counts for a little. */
  readonly level?: LanguageLevel | undefined;
  /** Slug of a role. */
  readonly role?: string | undefined;
  /** 1 is Monday. */
  readonly weekday?: number | undefined;
  readonly part?: DayPart | undefined;
}

/** Who can be asked: those who take part, and those who are starting. */
export const canBeAsked = ({ state, emptiedAt }: Pick<Volunteer, 'state' | 'emptiedAt'>): boolean => !emptiedAt && (state === 'active' || state === 'start');

type Able = Pick<Volunteer, 'languages' | 'roles' | 'days'>;

const speaks = ({ languages }: Able, code: SpokenLanguage | undefined, level: LanguageLevel = 'some'): boolean =>
  languages.some((spoken) => (code === undefined || spoken.code === code) && languageLevels.indexOf(spoken.level ?? 'some') >= languageLevels.indexOf(level));
const comes = ({ days }: Able, weekday: number | undefined, part: DayPart | undefined): boolean =>
  days.some((day) => {
    const [on, at] = day.split('-');
    return (weekday === undefined || on === String(weekday)) && (part === undefined || at === part);
  });

/** Whether a volunteer can do what is sought. */
export const isSought = (volunteer: Able, { language, level, role, weekday, part }: Sought): boolean =>
  ((language === undefined && level === undefined) || speaks(volunteer, language, level))
  && (role === undefined || volunteer.roles.includes(role))
  && ((weekday === undefined && part === undefined) || comes(volunteer, weekday, part));

/** A table of counts: languages are rows, roles are columns. */
export interface Matrix {
  readonly roles: readonly string[];
  readonly rows: readonly {
    readonly language: SpokenLanguage;
    /** How many speak it and do the role, in the order of `roles`. */
    readonly counts: readonly number[];
    /** How many speak it, whatever they do. */
    readonly all: number;
  }[];
}

/** Who can do what is sought, and how many there are of each language and role on that part of the week, at that level. Languages that nobody speaks are left out. */
export function overview<V extends Able & Pick<Volunteer, 'state' | 'emptiedAt'>>(volunteers: readonly V[], sought: Sought, roles: readonly string[]): { readonly found: readonly V[]; readonly matrix: Matrix } {
  const asked = volunteers.filter(canBeAsked);
  const { level, weekday, part } = sought;
  const count = (language: SpokenLanguage, role: string | undefined) => asked.filter((volunteer) => isSought(volunteer, { language, level, role, weekday, part })).length;
  const rows = spokenLanguages.map((language) => ({ language, counts: roles.map((role) => count(language, role)), all: count(language, undefined) })).filter(({ all }) => all > 0);
  return { found: asked.filter((volunteer) => isSought(volunteer, sought)), matrix: { roles, rows } };
}

/** What is sought, from the address of the page; what is no code is left out. */
export function soughtIn(query: Readonly<Record<string, string | undefined>>, roles: readonly string[]): Sought {
  const weekday = Number(query.weekday);
  return {
    language: spokenLanguages.find((code) => code === query.language), level: languageLevels.find((level) => level === query.level), role: roles.find((slug) => slug === query.role),
    weekday: Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 ? weekday : undefined, part: dayParts.find((part) => part === query.part),
  };
}
