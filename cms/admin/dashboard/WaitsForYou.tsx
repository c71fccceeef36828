import { Pill } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { personOf } from '../../access/role.ts';
import { askedOf, type WaitingLine, type WaitingSource } from './asked.ts';
import { waitingSources } from './parts.ts';

/** On the dashboard: one list of all that waits for this account, what was promised to people first. */
export async function WaitsForYou(props: ServerProps) {
  const asked = askedOf(props);
  const { speech: { say }, user, payload } = asked;
  if (!personOf({ user })) return null;
  const look = async (source: WaitingSource): Promise<readonly WaitingLine[]> => source(asked).catch((error: Error) => {
    // One part that cannot be read must not hide the others.
    payload.logger.error(`dashboard: ${error.message}`);
    return [{ text: say({ nl: 'Een deel van deze lijst kon niet worden gelezen. Laad de pagina opnieuw.', en: 'A part of this list could not be read. Load the page again.' }), href: '', loud: true }];
  });
  const lines = (await Promise.all(waitingSources.map(look))).flat().sort((a, b) => Number(b.loud ?? false) - Number(a.loud ?? false));
  return (
    <section className="to-fill-in dashboard-waits" id="waits" aria-labelledby="waits-title">
      <h2 id="waits-title">{say({ nl: 'Wacht op u', en: 'Waits for you' })}</h2>
      {lines.length === 0 ? <p>{say({ nl: 'Er wacht niets. Alles is gedaan.', en: 'Nothing waits. All is done.' })}</p> : (
        <ul>
          {lines.map(({ text, href, n, loud }) => (
            <li key={`${href} ${text}`} className={loud ? 'dashboard-waits__loud' : undefined}>
              <a href={href}>{text}</a>
              {n === undefined ? null : <Pill pillStyle={loud ? 'error' : 'light'} size="small">{n}</Pill>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
