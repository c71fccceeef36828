import type { AdminViewServerProps } from 'payload';
import type { Speech } from '../../../../signup/admin/speech.ts';
import { weekdayLabels } from '../../../../fields/codes/weekdays.ts';
import { say as message } from '../../../../../content/messages.ts';
import { languageName } from '../../../inbox/decisions/answer-words.ts';
import { overview, type Sought, soughtIn } from '../../overview.ts';
import { levelWord, roleName } from '../volunteer-words.ts';
import { framed } from './Frame.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { SoughtFields } from './SoughtFields.tsx';
import { Tabs } from './Tabs.tsx';
import { VolunteerLine } from './VolunteerLine.tsx';

/** `/admin/volunteers/overview`: who can interpret Tigrinya on Friday? Three questions, the list of who can, and how many there are of each. */
export async function OverviewView(props: AdminViewServerProps) {
  return framed(props, '/volunteers/overview', async ({ desk, speech, admin, given, dayOf }) => {
    const { say } = speech;
    const { roles } = desk.snapshot();
    const slugs = Object.values(roles).sort((a, b) => a.order - b.order).map(({ slug }) => slug);
    const sought = soughtIn({ language: given('language'), level: given('level'), role: given('role'), weekday: given('weekday'), part: given('part') }, slugs);
    const { found, matrix } = overview(await desk.store.inState(['active', 'start']), sought, slugs);
    const address = (more: Partial<Sought>) => `?${new URLSearchParams(Object.entries({ ...sought, ...more }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))).toString()}`;
    return (
      <>
        <h1>{say({ nl: 'Wie kan wat, en wanneer?', en: 'Who can do what, and when?' })}</h1>
        <Tabs admin={admin} at="overview" speech={speech} />
        <form method="get" className="filter" role="search"><SoughtFields sought={sought} roles={roles} speech={speech} /><button type="submit">{say({ nl: 'Toon', en: 'Show' })}</button></form>
        <h2 id="found">{found.length === 1 ? say({ nl: '1 vrijwilliger', en: '1 volunteer' }) : `${found.length} ${say({ nl: 'vrijwilligers', en: 'volunteers' })}`}: {soughtWords(sought, roles, speech)}</h2>
        <p>{say({ nl: 'Wie actief is of begint. Wie niet zei hoe goed, telt als “een beetje”.', en: 'Who is active or starting. Who did not say how well counts as “a little”.' })}</p>
        {found.length === 0 && <p className="none">{say({ nl: 'Niemand. Kies minder, of kijk in de tabel.', en: 'Nobody. Choose less, or look in the table.' })}</p>}
        <ul className="list" aria-labelledby="found">{found.map((volunteer) => <VolunteerLine key={volunteer.id} volunteer={volunteer} roles={roles} speech={speech} admin={admin} dayOf={dayOf} withDays />)}</ul>
        <MatrixTable matrix={matrix} sought={sought} roles={roles} address={address} speech={speech} />
      </>
    );
  });
}

/** `Tigrinya (ten minste goed), tolken, vrijdag avond`. */
function soughtWords({ language: code, level, role, weekday, part }: Sought, roles: Parameters<typeof roleName>[1], { say, language }: Speech): string {
  const least = level && `${say({ nl: 'ten minste', en: 'at least' })} ${levelWord(level, language)}`;
  const words = [
    code ? `${languageName(code, language)}${least ? ` (${least})` : ''}` : least,
    role && roleName(role, roles, language),
    [weekday === undefined ? undefined : say(weekdayLabels[weekday] ?? { nl: '', en: '' }).toLowerCase(), part && message(language, `ask.days.${part}`).toLowerCase()].filter(Boolean).join(' '),
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : say({ nl: 'iedereen', en: 'everybody' });
}
