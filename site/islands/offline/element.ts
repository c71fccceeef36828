type Given = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children. A text is put in as text, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: Given = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A button that does something once at a time. */
export function button(words: string, given: Given, act: () => Promise<unknown>): HTMLButtonElement {
  const made = element('button', { type: 'button', ...given }, words);
  made.addEventListener('click', () => {
    made.disabled = true;
    void act().finally(() => { made.disabled = false; });
  });
  return made;
}
