import { dayParts } from '../../../../../content/codes/day-parts.ts';
import { languageLevels, spokenLanguages } from '../../../../../content/codes/spoken-languages.ts';
import { say as message } from '../../../../../content/messages.ts';
import type { Snapshot } from '../../../../../content/snapshot.ts';
import { weekdayLabels } from '../../../../fields/codes/weekdays.ts';
import type { Speech } from '../../../../signup/admin/speech.ts';
import { languageName } from '../../../inbox/decisions/answer-words.ts';
import type { Sought } from '../../overview.ts';
import { roleName } from '../volunteer-words.ts';

interface Choice { readonly name: string; readonly label: string; readonly none: string; readonly chosen: string | undefined; readonly options: readonly (readonly [string, string])[] }

const Choice = ({ name, label, none, chosen, options }: Choice) => (
  <div><label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen ?? ''}><option value="">{none}</option>{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select>
  </div>
);

/** What is sought, as fields of a form: a language with how well, a role, a day with a part of it. */
export function SoughtFields({ sought, roles, speech: { say, language } }: { readonly sought: Sought; readonly roles: Snapshot['roles']; readonly speech: Speech }) {
  const any = say({ nl: 'Maakt niet uit', en: 'Does not matter' });
  const names = spokenLanguages.map((code) => [code, languageName(code, language)] as const).sort(([, a], [, b]) => a.localeCompare(b, language));
  const published = Object.values(roles).sort((a, b) => a.order - b.order);
  return (
    <>
      <Choice name="language" label={say({ nl: 'Taal', en: 'Language' })} none={any} chosen={sought.language} options={names} />
      <Choice name="level" label={say({ nl: 'Hoe goed, ten minste', en: 'How well, at least' })} none={any} chosen={sought.level} options={languageLevels.map((level) => [level, message(language, `ask.level.${level}`)])} />
      <Choice name="role" label={say({ nl: 'Taak', en: 'Role' })} none={any} chosen={sought.role} options={published.map(({ slug }) => [slug, roleName(slug, roles, language)])} />
      <Choice name="weekday" label={say({ nl: 'Dag', en: 'Day' })} none={any} chosen={sought.weekday === undefined ? undefined : String(sought.weekday)} options={Object.entries(weekdayLabels).map(([day, words]) => [day, say(words)])} />
      <Choice name="part" label={say({ nl: 'Deel van de dag', en: 'Part of the day' })} none={any} chosen={sought.part} options={dayParts.map((part) => [part, message(language, `ask.days.${part}`)])} />
    </>
  );
}
