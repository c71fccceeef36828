import type { Speech } from '../../../../signup/admin/speech.ts';
import type { ShiftDesk } from '../../shift-desk.ts';
import { type CrewDate, gapsOf } from '../crew-dates.ts';
import { viewOf } from '../gate.ts';
import { eventName, roleName } from '../words.ts';

interface Lines { readonly dates: readonly CrewDate[]; readonly desk: Pick<ShiftDesk, 'snapshot' | 'now'>; readonly speech: Speech; readonly admin: string }

/** Dates with how many of each role there are, and where somebody is still missing. */
export function DateLines({ dates, desk, speech, admin }: Lines) {
  const { say, day } = speech;
  return (
    <ul className="sittings">
      {dates.map((date) => (
        <li key={date.occurrence}>
          <a href={viewOf(admin, date.occurrence)}><strong>{eventName(desk, date, speech)}</strong><span>{day(date.date)}</span></a>
          <span className="marks">
            {date.cancelled && <span className="mark mark--loud">{say({ nl: 'gaat niet door', en: 'cancelled' })}</span>}
            {date.roles.map(({ slug, role, shift, people, gap }) => (
              <span key={slug} className={gap > 0 && !date.cancelled && date.endsAt > desk.now() ? 'mark mark--loud' : 'mark'}>
                {roleName(desk, role, speech)}: {people.length}{shift ? say({ nl: ` van ${shift.needed}`, en: ` of ${shift.needed}` }) : say({ nl: ', niet meer op de site', en: ', not on the site any more' })}
              </span>
            ))}
            {gapsOf(date) === 0 && !date.cancelled && date.endsAt > desk.now() && <span className="mark mark--in">{say({ nl: 'compleet', en: 'complete' })}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
