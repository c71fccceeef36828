import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Deed } from './deed.ts';
import { fieldsByName } from './fields-by-name.ts';
import { writeRow } from './write-row.ts';

/** What a save that goes below the hooks says of itself. */
export interface Told {
  readonly what?: Deed;
  /** The language whose texts it writes; all when left out. */
  readonly language?: string;
  /** Where the texts stand, with the ids of rows: `blocks.<id>.body`. */
  readonly paths?: readonly string[];
}

const key = 'activity';

/** Says what the save that follows with this request does, which it cannot be asked. Answers the request. */
export function willTell<Req extends Pick<PayloadRequest, 'context'>>(req: Req, told: Told): Req {
  req.context[key] = told;
  return req;
}

/** Writes into the log what a save below the hooks did. @param at when, as its version says it: ISO */
export async function tellActivity(req: PayloadRequest, { kind, document, at }: { readonly kind: string; readonly document: string; readonly at: string }): Promise<void> {
  const { what = 'changed', language = '', paths = [] } = (req.context[key] as Told | undefined) ?? {};
  const known = fieldsByName((req.payload.collections[kind as CollectionSlug]?.config ?? req.payload.config.globals.find(({ slug }) => slug === kind))?.flattenedFields ?? [], req.payload);
  const fields = [...new Set(paths.map((path) => nameAt(path, known)))].join(' ');
  await writeRow(req, { at: Date.parse(at), kind, document, what, live: true, language, fields });
}

/** The name of a field by where it stands: an id of a row is no name. */
function nameAt(path: string, known: ReadonlyMap<string, unknown>): string {
  return path.split('.').reduce((name, part) => { const longer = name ? `${name}.${part}` : part; return known.has(longer) ? longer : name; }, '');
}
