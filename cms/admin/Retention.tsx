import type { ServerProps } from 'payload';
import { hasRole } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import { signUpDesk } from '../signup/desk.ts';
import { dashboardLine } from '../signup/retention/dashboard-line.ts';
import { retentionSlug } from '../signup/retention/retention-days.ts';
import './to-fill-in.css';

const words = {
  title: { nl: 'Persoonsgegevens', en: 'Personal data' },
  days: { nl: 'Bewaartermijnen', en: 'Retention' },
} satisfies Record<string, Words>;

/** On the dashboard: how many sign-ups, mails, requests, reports and volunteers hold personal data whose time is over, and when they were purged last. Loud unless it is 0. */
export async function Retention({ payload, user, i18n }: ServerProps) {
  const desk = signUpDesk();
  const said = desk && await dashboardLine(desk, payload, user ?? null, i18n.language);
  if (!said) return null;
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  return (
    <section className="to-fill-in" aria-labelledby="retention">
      <h2 id="retention">{say(words.title)}</h2>
      {said.alarm ? (
        <div role="alert">
          <p><strong>{said.line} {said.alarm.sentence}</strong></p>
          <ul>{said.alarm.kinds.map((kind) => <li key={kind}>{kind}</li>)}</ul>
        </div>
      ) : <p>{said.line}</p>}
      <p>{said.purged}</p>
      {hasRole({ user: user ?? null }, 'admin') && <p><a href={`${payload.config.routes.admin}/globals/${retentionSlug}`}>{say(words.days)}</a></p>}
    </section>
  );
}
