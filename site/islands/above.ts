/** A place above a form for what is not right with it. What the server found wrong stands in the page until the next try. */
export function placeAbove(form: HTMLFormElement): Element {
  const above = document.createElement('div');
  form.before(above);
  form.addEventListener('submit', () => {
    for (const old of document.querySelectorAll('main > .wrap > .errors, form[data-island] .err')) if (!above.contains(old)) old.remove();
  }, { once: true });
  return above;
}
