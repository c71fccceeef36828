/** Milliseconds that a row takes to open. */
const opening = 350;

/** The element of a field in the form, by its path; of a row, its head. */
function elementOf(path: string): HTMLElement | null {
  const field = document.getElementById(`field-${path.replace(/\./g, '__')}`);
  if (field) return field;
  const row = /^(.*)\.(\d+)$/.exec(path);
  return row ? document.getElementById(`${row[1]?.split('.').join('-')}-row-${row[2]}`) : null;
}

/** Brings somebody to a field: opens the rows around it, scrolls there and puts the cursor in. Answers false when the form does not show it. */
export function goToField(path: string): boolean {
  const rowNames = path.split('.').flatMap((part, index, all) => (/^\d+$/.test(part) ? [all.slice(0, index + 1).join('.')] : []));
  let wait = 0;
  for (const name of rowNames) {
    const toggle = elementOf(name)?.querySelector<HTMLButtonElement>('.collapsible__toggle--collapsed');
    if (toggle) {
      toggle.click();
      wait = opening;
    }
  }
  const go = () => {
    const found = elementOf(path) ?? elementOf(rowNames.at(-1) ?? path);
    if (!found) return false;
    found.scrollIntoView({ block: 'center' });
    const inside = found.matches('input, textarea, button, [tabindex]') ? found : found.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button, [tabindex]');
    inside?.focus({ preventScroll: true });
    return true;
  };
  if (wait === 0) return go();
  setTimeout(go, wait);
  return true;
}
