import type { LanguageLevel } from '../../../../content/codes/spoken-languages.ts';
import { say as message } from '../../../../content/messages.ts';
import type { Snapshot } from '../../../../content/snapshot.ts';
import type { Words } from '../../../fields/words.ts';
import type { AdminLanguage } from '../../../signup/admin/speech.ts';
import { inAdmin, languageName } from '../../inbox/decisions/answer-words.ts';
import type { Volunteer } from '../volunteer.ts';

/** The name of a role in the language of the admin; its slug when it is not on the site any more. */
export const roleName = (slug: string, roles: Snapshot['roles'], language: AdminLanguage): string => { const role = roles[slug]; return role ? inAdmin(role.title, language) : slug; };

/** How well, in the words of the site. */
export const levelWord = (level: LanguageLevel, language: AdminLanguage): string => message(language, `ask.level.${level}`).toLowerCase();

/** `Tigrinya (moedertaal)`; who did not say how well has no level. */
export const languagesWords = ({ languages }: Pick<Volunteer, 'languages'>, language: AdminLanguage): string[] =>
  languages.map(({ code, level }) => `${languageName(code, language)}${level ? ` (${levelWord(level, language)})` : ''}`);

/** What the desk does to bring a volunteer into a state, as the words of a button. */
export const stateActions = {
  application: { nl: 'Terug naar aangemeld', en: 'Back to application' },
  talk: { nl: 'Gesprek', en: 'Talk' },
  start: { nl: 'Begint', en: 'Starts' },
  active: { nl: 'Actief', en: 'Active' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
} satisfies Record<Volunteer['state'], Words>;
