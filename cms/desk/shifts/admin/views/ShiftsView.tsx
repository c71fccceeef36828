import type { AdminViewServerProps } from 'payload';
import { listDates, shownAfter } from '../crew-dates.ts';
import { DateLines } from './DateLines.tsx';
import { DateView } from './DateView.tsx';
import { framed } from './Frame.tsx';
import { HoursForm } from './HoursForm.tsx';

/** Dates that are shown without opening the rest. */
const atOnce = 12;

/** `/admin/shifts`: the crews of the dates to come and of those of the last 30 days; with the address of a date behind it, that one. */
export async function ShiftsView(props: AdminViewServerProps) {
  const occurrence = [props.params?.segments ?? []].flat()[1];
  if (occurrence !== undefined) return DateView(props, occurrence);
  return framed(props, '/shifts', async ({ desk, viewer, speech, admin }) => {
    const { say } = speech;
    const now = desk.now();
    const dates = await listDates(desk, viewer, now - shownAfter);
    const [coming, over] = [dates.filter(({ endsAt }) => endsAt > now), dates.filter(({ endsAt }) => endsAt <= now).toReversed()];
    return (
      <>
        <h1>{say({ nl: 'Diensten van vrijwilligers', en: 'Shifts of volunteers' })}</h1>
        {dates.length === 0 && (
          <p>{viewer.events === 'all'
            ? say({ nl: 'Geen datum heeft vrijwilligers nodig. Zet bij een reeks onder “Wie zijn er nodig?” hoeveel mensen van elke taak er nodig zijn.', en: 'No date needs volunteers. Set in a series, at “Who is needed?”, how many people of each role are needed.' })
            : say({ nl: 'U ziet hier de activiteiten die een beheerder bij uw account heeft gezet. Nu heeft daarvan geen datum vrijwilligers nodig.', en: 'You see the events here that an admin set at your account. Now no date of theirs needs volunteers.' })}
          </p>
        )}
        {coming.length > 0 && <><h2>{say({ nl: 'Komend', en: 'To come' })}</h2><DateLines dates={coming.slice(0, atOnce)} {...{ desk, speech, admin }} /></>}
        {coming.length > atOnce && <details><summary>{say({ nl: `Later: nog ${coming.length - atOnce}`, en: `Later: ${coming.length - atOnce} more` })}</summary><DateLines dates={coming.slice(atOnce)} {...{ desk, speech, admin }} /></details>}
        {over.length > 0 && <><h2>{say({ nl: 'De afgelopen 30 dagen: wie was er?', en: 'The last 30 days: who was there?' })}</h2><DateLines dates={over} {...{ desk, speech, admin }} /></>}
        {viewer.events === 'all' && <HoursForm desk={desk} speech={speech} />}
      </>
    );
  });
}
