const sorted = new WeakMap<object, readonly unknown[]>();

/** Documents as the editors ordered them; equal places by slug. Sorted once per list. */
export function inOrder<D extends { readonly order: number; readonly slug: string }>(documents: readonly D[]): readonly D[] {
  const known = sorted.get(documents) as readonly D[] | undefined;
  const list = known ?? documents.toSorted((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  sorted.set(documents, list);
  return list;
}
