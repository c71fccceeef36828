import { Banner } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { personOf } from '../../access/role.ts';
import { publisherInThisProcess } from '../../publishing/publisher-door.ts';
import { askedOf } from './asked.ts';
import { siteStatus } from './site-status.ts';

/** On top of the dashboard, for everybody with an account: is the site live, and since when is it what it is? */
export async function StatusLine(props: ServerProps) {
  const { user, speech } = askedOf(props);
  if (!personOf({ user })) return null;
  const publisher = publisherInThisProcess();
  const { mood, sentences } = siteStatus(publisher?.state(), (await publisher?.releases()) ?? [], speech);
  return <Banner type={mood} className="dashboard-status">{sentences.join(' ')} <a href="/">{speech.say({ nl: 'Bekijk de site', en: 'See the site' })}</a></Banner>;
}
