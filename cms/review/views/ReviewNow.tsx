import type { ServerProps } from 'payload';
import { addDays } from '../../../content/dates/days.ts';
import { dayIn } from '../../../content/dates/instant.ts';
import { personOf } from '../../access/role.ts';
import '../../admin/to-fill-in.css';
import { languageOf, speechIn } from '../../signup/admin/speech.ts';
import { PostButton } from '../../signup/admin/views/PostButton.tsx';
import { signUpDesk } from '../../signup/desk.ts';
import { type Due, dueFor, readDue } from '../due.ts';
import { stillRightEndpoint } from '../endpoints.ts';
import { roleLabels } from '../review-fields.ts';
import { shortDate } from '../short-date.ts';

/** What falls due within so many days is shown along; lines that are shown without opening the rest. */
const ahead = 30;
const atOnce = 8;

/** On the dashboard: which texts somebody should look at again, those of the own role first, each with the click that says that it is still right. */
export async function ReviewNow({ payload, user, i18n }: ServerProps) {
  const person = personOf({ user: user ?? null });
  if (!person) return null;
  const desk = signUpDesk();
  const zone = desk?.snapshot().globals.settings.timeZone ?? 'Europe/Amsterdam';
  const today = dayIn(new Date(desk?.now() ?? Date.now()), zone);
  const due = dueFor(await readDue(payload, addDays(today, ahead)), person.role);
  if (due.length === 0) return null;
  const { say } = speechIn(languageOf(i18n.language), zone);
  const { admin } = payload.config.routes;
  const line = ({ collection, id, title, path, ownerRole, reviewBy }: Due) => (
    <li key={`${collection} ${id}`}>
      <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>{path && <> · <a href={`/nl${path}`}>{say({ nl: 'op de site', en: 'on the site' })}</a></>}: {shortDate(reviewBy)}{reviewBy < today && <strong> {say({ nl: '(voorbij)', en: '(past)' })}</strong>}{ownerRole !== person.role && `, ${say(roleLabels[ownerRole])}`}
      <PostButton action={stillRightEndpoint} fields={{ collection, id }}>{say({ nl: 'Klopt nog', en: 'Still right' })}</PostButton>
    </li>
  );
  return (
    <section className="to-fill-in" id="review" aria-labelledby="review-title">
      <h2 id="review-title">{say({ nl: 'Kijk opnieuw', en: 'Review' })}</h2>
      <p>{say({ nl: 'Kijk of deze teksten nog kloppen. “Klopt nog” vraagt het over twaalf maanden weer.', en: 'See whether these texts are still right. “Still right” asks again in twelve months.' })}</p>
      <ul>{due.slice(0, atOnce).map(line)}</ul>
      {due.length > atOnce && <details><summary>{say({ nl: 'Meer:', en: 'More:' })} {due.length - atOnce}</summary><ul>{due.slice(atOnce).map(line)}</ul></details>}
    </section>
  );
}
