/**
 * Loads the island of a form when somebody first touches it, and what makes listening easier when somebody first plays a recording. Who only reads loads nothing but these lines; who
 * has no JavaScript has the whole form, and the browser's own player. One module for both: with two, what loads a module would be a file of its own on every page of either.
 * Not Astro's `client:` directives: their script stands in every page (1.9 KB compressed, and the content security policy would have to let it in).
 */
export const signs = ['focusin', 'pointerdown', 'input'] as const;

/** By `data-island-kind`; a form without one is a sign-up. */
const islands: Readonly<Record<string, () => Promise<{ mount(form: HTMLFormElement): Promise<void> }>>> = {
  ask: () => import('./ask/mount.tsx'),
};
const signUp = () => import('./sign-up/mount.tsx');

addEventListener('play', ({ target }) => {
  // When it cannot be loaded the player works as it is.
  void import('./listen/player.ts').then(({ begin }) => begin(target as HTMLAudioElement), () => {});
}, { capture: true, once: true });

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island]')) {
  const begin = () => {
    for (const sign of signs) form.removeEventListener(sign, begin);
    // When it cannot be loaded the form works as it is.
    void (islands[form.dataset.islandKind ?? ''] ?? signUp)().then(({ mount }) => mount(form), () => {});
  };
  for (const sign of signs) form.addEventListener(sign, begin, { passive: true });
  try {
    // What could not be sent is filled in again at once.
    if (sessionStorage.getItem(form.dataset.draft ?? '')) begin();
  } catch {
    // A browser that keeps nothing has nothing to fill in.
  }
}
