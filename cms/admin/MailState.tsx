import type { ServerProps } from 'payload';
import { hasRole } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import { mailsSlug } from '../mail/collection.ts';
import { PayloadMailStore } from '../mail/payload-mail-store.ts';
import './to-fill-in.css';

const words = {
  title: { nl: 'Mails', en: 'Mails' },
  none: { nl: 'Er is geen mailserver ingesteld (SMTP_URL). Mails worden niet verstuurd. U kunt ze hier lezen en de mensen bellen:', en: 'No mail server is set (SMTP_URL). Mails are not sent. You can read them here and call the people:' },
  unsent: { nl: 'niet verstuurd', en: 'not sent' },
  waiting: { nl: 'Wachten op verzenden:', en: 'Waiting to be sent:' },
  oldest: { nl: 'De oudste wacht sinds', en: 'The oldest has waited since' },
  failed: { nl: 'Deze mails konden niet worden bezorgd. Bel deze mensen:', en: 'These mails could not be delivered. Call these people:' },
  failures: { nl: 'niet gelukt', en: 'failed' },
  done: { nl: 'Alle mails zijn verstuurd.', en: 'All mails have been sent.' },
  all: { nl: 'Alle mails', en: 'All mails' },
} satisfies Record<string, Words>;

/** On the dashboard of admins and the desk: whether mails go, how long the oldest waits, and who must be called because a mail did not arrive. */
export async function MailState({ payload, user, i18n }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'desk')) return null;
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const when = (moment: number) => new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(moment);
  const { waiting, oldest, failed, unsent } = await new PayloadMailStore(payload).counts();
  const sends = Boolean(process.env.SMTP_URL);
  const list = `${payload.config.routes.admin}/collections/${mailsSlug}`;
  const those = (state: string) => `${list}?${new URLSearchParams({ 'where[or][0][and][0][state][equals]': state }).toString()}`;
  return (
    <section className="to-fill-in" id="mails" aria-labelledby="mails-title">
      <h2 id="mails-title">{say(words.title)}</h2>
      {!sends && <p>{say(words.none)}{unsent === 0 && <> <a href={list}>{say(words.all)}</a></>}</p>}
      {unsent > 0 && <p role={sends ? 'alert' : undefined}><a href={those('withheld')}>{unsent} {say(words.unsent)}</a></p>}
      {failed > 0 && <p role="alert"><strong>{say(words.failed)}</strong> <a href={those('failed')}>{failed} {say(words.failures)}</a></p>}
      {waiting > 0 && oldest !== undefined && <p>{say(words.waiting)} {waiting}. {say(words.oldest)} <time dateTime={new Date(oldest).toISOString()}>{when(oldest)}</time>.</p>}
      {sends && waiting + failed + unsent === 0 && <p>{say(words.done)} <a href={list}>{say(words.all)}</a></p>}
    </section>
  );
}
