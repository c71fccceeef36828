import type { ServerProps } from 'payload';
import { hasRole } from '../access/role.ts';
import type { Words } from '../fields/words.ts';
import type { Place } from './external-links.ts';
import { linkHint } from './link-check.ts';
import { LinkStore, type StoredCheck } from './store.ts';
import '../admin/to-fill-in.css';

const words = {
  title: { nl: 'Links naar andere sites', en: 'Links to other sites' },
  broken: { nl: 'Deze links werken niet. Kijk zelf, en verander ze:', en: 'These links do not work. See for yourself, and change them:' },
  moved: { nl: 'Deze adressen zijn verhuisd:', en: 'These addresses have moved:' },
  on: { nl: 'Staat op:', en: 'Stands on:' },
} satisfies Record<string, Words>;

/** On the dashboard of editors: which links to other sites do not work any more, why, and in which documents they stand. Silent while all of them work. */
export async function BrokenLinks({ payload, user, i18n }: ServerProps) {
  if (!hasRole({ user: user ?? null }, 'admin', 'editor')) return null;
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const { admin } = payload.config.routes;
  const found = await new LinkStore(payload).broken();
  const [broken, moved] = [found.filter(({ state }) => state === 'broken'), found.filter(({ state }) => state === 'moved')];
  if (found.length === 0) return null;
  const edit = ({ collection, slug }: Place) => (collection === 'globals' ? `${admin}/globals/${slug}` : `${admin}/collections/${collection}?${new URLSearchParams({ 'where[slug][equals]': slug }).toString()}`);
  const line = (check: StoredCheck) => (
    <li key={check.url}>
      <a href={check.url} rel="noreferrer" target="_blank"><bdi dir="ltr">{check.url}</bdi></a>: {say(linkHint(check) ?? { nl: '', en: '' })}{' '}
      {say(words.on)} {(check.places ?? []).map((place, index) => <span key={`${place.collection}/${place.slug}`}>{index > 0 && ', '}<a href={edit(place)}>{place.slug}</a></span>)}
    </li>
  );
  return (
    <section className="to-fill-in" id="broken-links" aria-labelledby="broken-links-title">
      <h2 id="broken-links-title">{say(words.title)}</h2>
      {broken.length > 0 && <div role="alert"><p><strong>{say(words.broken)}</strong></p><ul>{broken.map(line)}</ul></div>}
      {moved.length > 0 && <details open={broken.length === 0}><summary>{say(words.moved)} {moved.length}</summary><ul>{moved.map(line)}</ul></details>}
    </section>
  );
}
