/**
 * Loads the island of a form when somebody first touches it. Who only reads loads nothing but these lines; who has no JavaScript has the whole form.
 * Not Astro's `client:` directives: their script stands in every page (1.9 KB compressed, and the content security policy would have to let it in).
 */
export const signs = ['focusin', 'pointerdown', 'input'] as const;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island]')) {
  const begin = () => {
    for (const sign of signs) form.removeEventListener(sign, begin);
    // When it cannot be loaded the form works as it is.
    void import('./sign-up/mount.tsx').then(({ mount }) => mount(form), () => {});
  };
  for (const sign of signs) form.addEventListener(sign, begin, { passive: true });
}
