import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { cameByLabels, doubtLabel } from '../../../../signup/admin/labels.ts';
import { PostButton } from '../../../../signup/admin/views/PostButton.tsx';
import { spokenCode } from '../../../../signup/code.ts';
import { idFrom } from '../../../../signup/store/store.ts';
import { accountsById } from '../../../inbox/accounts.ts';
import { languageName, partOfWeek } from '../../../inbox/decisions/answer-words.ts';
import { Reach } from '../../../inbox/views/Reach.tsx';
import { volunteerStateLabels } from '../../labels.ts';
import { rolesWithoutCertificate } from '../../may-do.ts';
import { endpointsOf } from '../gate.ts';
import { outcomes, outcomeWords } from '../outcomes.ts';
import { languagesWords, roleName } from '../volunteer-words.ts';
import { Certificate } from './Certificate.tsx';
import { framed } from './Frame.tsx';
import { Notes } from '../../../inbox/views/Notes.tsx';
import { PersonalLink } from './PersonalLink.tsx';
import { Shifts } from './Shifts.tsx';
import { States } from './States.tsx';

/** `/admin/volunteers/{id}`: the file of one volunteer, and all that the desk does about it. */
export async function VolunteerView(props: AdminViewServerProps, id: string) {
  const { initPageResult: { req: { payload } } } = props;
  return framed(props, `/volunteers/${id}`, async ({ desk, speech, admin, given, dayOf }) => {
    const volunteer = await desk.store.byId(idFrom(id));
    if (!volunteer) return notFound();
    const { say, language } = speech;
    const { roles } = desk.snapshot();
    const outcome = outcomes.find((one) => one === given('did'));
    const lacking = rolesWithoutCertificate(volunteer, roles);
    const accounts = await accountsById(payload, [...volunteer.notes, ...volunteer.steps].flatMap(({ by }) => by || []));
    const told: readonly (readonly [string, readonly string[]])[] = [
      [say({ nl: 'Taken', en: 'Roles' }), volunteer.roles.map((slug) => `${roleName(slug, roles, language)}${roles[slug] ? '' : ` (${say({ nl: 'niet meer op de site', en: 'not on the site any more' })})`}`)],
      [say({ nl: 'Talen', en: 'Languages' }), languagesWords(volunteer, language)],
      [say({ nl: 'Dagen', en: 'Days' }), volunteer.days.map((day) => partOfWeek(day, language))],
      [say({ nl: 'Inburgering', en: 'Civic integration' }), volunteer.civicIntegration ? [say({ nl: 'doet dit ook voor de inburgering', en: 'does this for civic integration too' })] : []],
    ];
    return (
      <>
        <p><a href={`${admin}/volunteers`}>← {say({ nl: 'Alle vrijwilligers', en: 'All volunteers' })}</a></p>
        {outcome && <p className={outcomeWords[outcome][1] ? 'said' : 'said said--bad'} role="status">{say(outcomeWords[outcome][0])}</p>}
        <h1><bdi>{volunteer.name || say({ nl: '(gegevens gewist)', en: '(data deleted)' })}</bdi></h1>
        <p className="marks">
          {!volunteer.emptiedAt && <code className="mark">{spokenCode(volunteer.code)}</code>}
          <span className="mark">{say(volunteerStateLabels[volunteer.state])}</span>
          {!volunteer.emptiedAt && <span className="mark">{languageName(volunteer.language, language)}</span>}
          <span className="mark">{say({ nl: 'via', en: 'by way of' })}: {say(cameByLabels[volunteer.cameBy]).toLowerCase()}</span>
          <time className="mark" dateTime={new Date(volunteer.at).toISOString()}>{say({ nl: 'aangemeld', en: 'applied' })} {dayOf(volunteer.at)}</time>
        </p>
        {volunteer.doubt && (
          <div className="warning">
            <p>{say({ nl: 'Misschien een robot', en: 'Perhaps a robot' })}: {say(doubtLabel(volunteer.doubt))}. {say({ nl: 'Er is nog geen bericht gestuurd.', en: 'No message was sent yet.' })}</p>
            <PostButton action={`${endpointsOf(volunteer.id)}/real`}>{say({ nl: 'Dit is een mens', en: 'This is a person' })}</PostButton>
          </div>
        )}
        {lacking.length > 0 && <p className="warning">{say({ nl: 'VOG nog niet gezien. Deze vrijwilliger mag nog niet met kinderen werken', en: 'Certificate of conduct not seen yet. This volunteer may not work with children yet' })} ({lacking.map((slug) => roleName(slug, roles, language)).join(', ')}).</p>}
        <div className="one">
          <div>
            {!volunteer.emptiedAt && <>
              <Reach person={volunteer} speech={speech} />
              <PersonalLink volunteer={volunteer} desk={desk} speech={speech} />
              <section aria-labelledby="told">
                <h2 id="told">{say({ nl: 'Wat deze persoon vertelde', en: 'What this person told us' })}</h2>
                <dl>{told.filter(([, values]) => values.length > 0).map(([label, values]) => <div key={label} className="row"><dt>{label}</dt><dd>{values.join(' · ')}</dd></div>)}</dl>
                {volunteer.brings !== '' && <blockquote className="typed" dir="auto">{volunteer.brings}</blockquote>}
                <p className="buttons"><a className="button" href={`${endpointsOf(volunteer.id)}/change`}>{say({ nl: 'Veranderen', en: 'Change' })}</a></p>
              </section>
              <Shifts volunteer={volunteer} desk={desk} speech={speech} admin={admin} />
            </>}
          </div>
          <div>
            <States volunteer={volunteer} accounts={accounts} speech={speech} dayOf={dayOf} />
            {!volunteer.emptiedAt && <>
              <Certificate volunteer={volunteer} roles={roles} speech={speech} />
              <Notes notes={volunteer.notes} action={`${endpointsOf(volunteer.id)}/note`} unseen={{ nl: 'De vrijwilliger ziet dit niet.', en: 'The volunteer does not see this.' }} accounts={accounts} speech={speech} />
            </>}
          </div>
        </div>
      </>
    );
  });
}
