import type { CollectionBeforeValidateHook, CollectionSlug, GlobalBeforeValidateHook, GlobalSlug, PayloadRequest } from 'payload';
import { sameValue } from '../activity/same-value.ts';
import { personOf } from '../access/role.ts';
import { intend, intentOf } from '../translation/intent.ts';
import { hasAgreed } from './agreed.ts';
import { type Conflict, merge } from './merge.ts';
import { olderState } from './refusal.ts';
import { changedSince } from './who-changed.ts';

type Document = Record<string, unknown>;

interface Save {
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly document: string;
  /** What was sent, with what it left out taken from `current`. */
  readonly data: Document;
  readonly current: Document;
  /** The state in which the document was when the form was opened; nothing when no version of it is kept. */
  readonly opened: (updatedAt: string) => Promise<Document | undefined>;
  readonly hasVersions: boolean;
}

const moment = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number.NaN);

/**
 * A form says with `updatedAt` from which state it was filled in. When others saved since, their changes are brought together with it, and refused is only what would
 * write over them. Everything happens in the transaction of the save, so nobody comes in between. Saves that name no state (an API, a list, the program) say what they change and nothing else.
 */
async function keep({ req, kind, document, data, current, opened, hasVersions }: Save): Promise<Document> {
  const person = personOf(req);
  const [sent, now] = [moment(data.updatedAt), moment(current.updatedAt)];
  if (!person || req.context.isRestoringVersion || req.context.planning || Number.isNaN(sent) || Number.isNaN(now) || sent >= now) return data;
  const changed = await changedSince(req.payload, { kind, document, language: String(req.locale) }, sent, req);
  const base = hasVersions ? await opened(String(data.updatedAt)) : undefined;
  const { value, conflicts } = base ? merge(base, data, current) : { value: data, conflicts: unknownBase(data, current, hasVersions ? undefined : changed?.fields ?? []) };
  const overDraft = data._status === 'published' && current._status === 'draft' && (!base || base._status !== 'draft' || !sameView(base, current));
  if ((conflicts.length > 0 || overDraft) && !hasAgreed(kind, document, String(person.id), String(current.updatedAt))) throw olderState(req, { changed, conflicts, asDraft: overDraft && conflicts.length === 0 });
  // A translation was made from the Dutch that was on the screen, not from what somebody wrote meanwhile. Without versions nobody knows what that was.
  if (hasVersions) intend(req, { ...intentOf(req), seen: String(data.updatedAt) });
  return { ...value, updatedAt: current.updatedAt };
}

/** Without the state that was opened nobody knows who changed what differs: all of it may be another's, or as much as the log names. */
function unknownBase(data: Document, current: Document, named: readonly string[] | undefined): Conflict[] {
  return Object.keys(data).filter((name) => !statement.has(name) && !sameValue(data[name], current[name]) && (named === undefined || named.some((path) => path.split('.', 1)[0] === name)))
    .map((path) => ({ path, theirs: current[path] }));
}

const statement = new Set(['updatedAt', 'createdAt', '_status', 'deletedAt', 'id', 'globalType']);
const sameView = (one: Document, other: Document): boolean => Object.keys(other).every((name) => statement.has(name) || sameValue(one[name], other[name]));

/** First of the hooks of a content collection: nothing that others saved meanwhile is overwritten silently. */
export const keepOthers: CollectionBeforeValidateHook = ({ collection, data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !data || !originalDoc) return data;
  const { id } = originalDoc as { id: string | number };
  return keep({
    req, kind: collection.slug, document: String(id), data, current: originalDoc as Document, hasVersions: Boolean(collection.versions),
    async opened(updatedAt) {
      const { docs: [found] } = await req.payload.findVersions({ collection: collection.slug as CollectionSlug, where: { and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: updatedAt } }] }, limit: 1, sort: '-updatedAt', pagination: false, depth: 0, locale: req.locale ?? undefined, req, trash: true, showHiddenFields: true } as never);
      return found?.version as unknown as Document | undefined;
    },
  });
};

/** The same for a global. */
export const keepOthersInGlobal: GlobalBeforeValidateHook = ({ global, data, originalDoc, req }) => {
  if (!data || !originalDoc) return data;
  return keep({
    req, kind: global.slug, document: '', data, current: originalDoc as Document, hasVersions: Boolean(global.versions),
    async opened(updatedAt) {
      const { docs: [found] } = await req.payload.findGlobalVersions({ slug: global.slug as GlobalSlug, where: { 'version.updatedAt': { equals: updatedAt } }, limit: 1, sort: '-updatedAt', pagination: false, depth: 0, locale: req.locale ?? undefined, req, showHiddenFields: true } as never);
      return found?.version as unknown as Document | undefined;
    },
  });
};
