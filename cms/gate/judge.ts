import type { PayloadRequest } from 'payload';
import { isLocale, sourceLocale } from '../../content/locales.ts';
import { editors } from '../access/editors.ts';
import type { Stored, StoredId } from '../public/stored.ts';
import { mergeTyped } from '../translation/merge-typed.ts';
import { blocksIn, fieldsOf, type Translated } from '../translation/schema.ts';
import type { GateFacts } from './facts.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { readFacts } from './read-facts.ts';
import { storedWhole } from './stored-whole.ts';

/** What somebody wants to save: a whole document in one language. */
export interface Draft {
  readonly kind: Translated;
  readonly id?: StoredId | undefined;
  readonly written: Stored;
}

/** Brings together what the rules need: the document as it will be in all languages, and the facts around it. */
export async function judged(req: PayloadRequest, { kind, id, written }: Draft, withWarnings: boolean): Promise<{ pieces: Pieces; facts: GateFacts }> {
  const { payload } = req;
  const [fields, blockOf] = [fieldsOf(payload, kind), blocksIn(payload)];
  const locale = isLocale(req.locale) ? req.locale : sourceLocale;
  // With every language at once there is nothing to lay it over.
  const whole = req.locale === 'all' ? written : mergeTyped(fields, await storedWhole(req, kind, id), written, { locale, blockOf });
  const pieces = piecesOf(fields, whole, blockOf);
  const collection = 'collection' in kind ? kind.collection : undefined;
  return { pieces, facts: await readFacts(req, { pieces, collection, id, judges: editors({ req }) ? 'all' : locale, withWarnings }) };
}
