import type { AdminViewServerProps } from 'payload';
import { listSittings } from '../sitting-list.ts';
import { framed } from './Frame.tsx';
import { SittingLines } from './SittingLines.tsx';
import { SittingView } from './SittingView.tsx';

/** Sittings that are shown without opening the rest. */
const atOnce = 12;

/** `/admin/sign-ups`: the sittings to come and those of the last 30 days; with the address of a sitting behind it, that one. */
export async function SignUpsView(props: AdminViewServerProps) {
  const sitting = [props.params?.segments ?? []].flat()[1];
  if (sitting !== undefined) return SittingView(props, sitting);
  const admin = props.initPageResult.req.payload.config.routes.admin;
  return framed(props, '/sign-ups', async ({ desk, viewer, speech }) => {
    const { say } = speech;
    const lines = await listSittings(desk, viewer);
    const [coming, over] = [lines.filter((line) => !line.over), lines.filter((line) => line.over)];
    return (
      <>
        <h1>{say({ nl: 'Wie komt er', en: 'Who comes' })}</h1>
        {lines.length === 0 && (
          <p>{viewer.events === 'all'
            ? say({ nl: 'Geen activiteit neemt nu aanmeldingen aan. Zet dat aan bij een activiteit, onder “Aanmelden”.', en: 'No event takes sign-ups now. Switch it on in an event, at “Sign-up”.' })
            : say({ nl: 'U ziet hier de activiteiten die een beheerder bij uw account heeft gezet. Nu zijn dat er geen met een datum.', en: 'You see the events here that an admin set at your account. Now there are none with a date.' })}
          </p>
        )}
        {coming.length > 0 && <><h2>{say({ nl: 'Komend', en: 'To come' })}</h2><SittingLines lines={coming.slice(0, atOnce)} speech={speech} admin={admin} /></>}
        {coming.length > atOnce && <details><summary>{say({ nl: `Later: nog ${coming.length - atOnce}`, en: `Later: ${coming.length - atOnce} more` })}</summary><SittingLines lines={coming.slice(atOnce)} speech={speech} admin={admin} /></details>}
        {over.length > 0 && <><h2>{say({ nl: 'De afgelopen 30 dagen', en: 'The last 30 days' })}</h2><SittingLines lines={over} speech={speech} admin={admin} /></>}
      </>
    );
  });
}
