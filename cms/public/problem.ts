import type { CollectionName, GlobalName } from '../../content/snapshot.ts';

/** Why something that is published is not shown, for the editor who can mend it. It never holds a value of the document. */
export interface Problem {
  readonly collection: CollectionName | GlobalName;
  /** Of a global: its name. */
  readonly id: string | number;
  /** Empty for a global, and while it has none. */
  readonly slug: string;
  /** The field and what is wrong with it. */
  readonly message: string;
}
