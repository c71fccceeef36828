import type { CollectionSlug } from 'payload';
import { hasRole } from '../../../access/role.ts';
import type { Words } from '../../../fields/words.ts';
import type { WaitingSource } from '../asked.ts';

/** Documents whose newest state is not on the site, per kind. */
export const unpublishedDrafts: WaitingSource = async ({ payload, user, speech: { say, language }, admin }) => {
  if (!hasRole({ user }, 'admin', 'editor')) return [];
  const kinds = payload.config.collections.filter(({ versions }) => versions && typeof versions === 'object' && versions.drafts);
  const counts = await Promise.all(kinds.map(async ({ slug, labels }) => {
    const { totalDocs } = await payload.countVersions({ collection: slug as CollectionSlug, where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }, { 'version.deletedAt': { exists: false } }] }, overrideAccess: true } as never);
    return { slug, n: totalDocs, label: labels.plural as unknown as Words | string };
  }));
  return counts.filter(({ n }) => n > 0).map(({ slug, n, label }) => ({
    text: `${say({ nl: 'Concepten die niet op de site staan', en: 'Drafts that are not on the site' })}: ${typeof label === 'object' ? label[language] : label}`,
    href: `${admin}/collections/${slug}?${new URLSearchParams({ 'where[or][0][and][0][_status][equals]': 'draft' }).toString()}`, n,
  }));
};
