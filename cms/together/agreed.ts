const holder = Symbol.for('agreed to overwrite');
/** Which state of a document somebody looked at and agreed to write over, by document and account. */
type Agreed = Map<string, string>;
type Holder = { [holder]?: Agreed };

const agreements = (): Agreed => ((globalThis as Holder)[holder] ??= new Map());
const keyOf = (kind: string, document: string, who: string): string => `${kind}/${document} ${who}`;

/** Somebody saw that others changed a document up to `updatedAt`, and wants the own words all the same where both wrote. Holds for that state alone. Kept by the process, for the next save. */
export function agree(kind: string, document: string, who: string, updatedAt: string): void {
  const all = agreements();
  // Who agrees and never saves must not fill the memory.
  if (all.size > 500) all.clear();
  all.set(keyOf(kind, document, who), updatedAt);
}

/** Whether this account agreed to write over this state; an agreement is used up by asking. */
export function hasAgreed(kind: string, document: string, who: string, updatedAt: string): boolean {
  const key = keyOf(kind, document, who);
  const agreed = agreements().get(key) === updatedAt;
  if (agreed) agreements().delete(key);
  return agreed;
}
