const holder = Symbol.for('who is here');
/** How long somebody counts as being there after the last sign of life, in milliseconds. A window tells one every `beat`. */
export const staysFor = 45_000;
/** Milliseconds between two signs of life. */
export const beat = 15_000;

/** Somebody who has a document open in a window, in one language. */
export interface Present { readonly who: string; readonly language: string; readonly at: number }
/** By document, then by window. */
type Presence = Map<string, Map<string, Present>>;
type Holder = { [holder]?: Presence };

const all = (): Presence => ((globalThis as Holder)[holder] ??= new Map());

/** Notes that a window has a document open, and answers who else has: other accounts, once each per language. Kept in memory, by this process alone: it warns, and the save refuses. */
export function arrive(place: string, window: string, present: Present): Present[] {
  const here = all().get(place) ?? new Map<string, Present>();
  all().set(place, here);
  here.set(window, present);
  for (const [key, one] of here) if (present.at - one.at > staysFor) here.delete(key);
  const others = [...here.values()].filter(({ who }) => who !== present.who);
  return [...new Map(others.map((one) => [`${one.who} ${one.language}`, one])).values()];
}

/** A window was closed, or shows something else. */
export function depart(place: string, window: string): void {
  const here = all().get(place);
  here?.delete(window);
  if (here?.size === 0) all().delete(place);
}
