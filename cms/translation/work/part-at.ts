import type { PayloadRequest } from 'payload';
import type { Person } from '../../access/role.ts';
import type { Locale } from '../../../content/locales.ts';
import { readDocument } from '../queue/read-documents.ts';
import { type TextNow, textsNow } from '../queue/texts-now.ts';
import type { Place } from '../rewrite.ts';
import { WorkStore } from './work-store.ts';

/** A document in one language, and who is at it: what every action of the queue stands on. */
export interface DocumentAt {
  readonly req: PayloadRequest;
  readonly person: Person;
  readonly place: Place;
  /** `topics:12`. */
  readonly document: string;
  readonly locale: Locale;
  /** All texts of the document, as they are now. */
  readonly texts: readonly TextNow[];
  readonly store: WorkStore;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One part of it. */
export interface PartAt extends DocumentAt { readonly part: string }

/** Reads a document in a language for somebody who may translate it; nothing when it is not there. */
export async function documentAt(req: PayloadRequest, person: Person, place: Place, document: string, locale: Locale, now: number): Promise<DocumentAt | undefined> {
  const found = await readDocument(req.payload, place);
  return found && { req, person, place, document, locale, texts: textsNow(req.payload, place, found.stored, locale), store: new WorkStore(req.payload), now };
}

export const textsOfPart = ({ texts, part }: Pick<PartAt, 'texts' | 'part'>): TextNow[] => texts.filter((text) => text.part === part);
