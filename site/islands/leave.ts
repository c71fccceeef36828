/**
 * Away from a report at once: what was typed is emptied, the page is taken from sight and replaced in the browser's history. By the link, or by Shift three times.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-leave]');

function leave(): void {
  if (!link) return;
  for (const form of document.forms) form.reset();
  document.documentElement.hidden = true;
  location.replace(link.href);
}

/** Longest time between the first press and the third, in milliseconds. */
const together = 2000;
let presses: number[] = [];

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});
document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
  if (repeat) return;
  // Whoever writes a capital presses another key too.
  presses = key === 'Shift' ? [...presses.filter((at) => timeStamp - at < together), timeStamp] : [];
  if (presses.length === 3) leave();
});
for (const hint of document.querySelectorAll<HTMLElement>('[data-leave-shift]')) hint.hidden = false;
