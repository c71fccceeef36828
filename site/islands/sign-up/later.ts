import { fieldNames } from '../../../content/answers.ts';
import type { Typed } from '../../../content/forms/sign-up.ts';
import { fillIn, inputsOf } from '../fill-in.ts';
import { askWorker } from '../offline/ask-worker.ts';
import type { IslandData } from './data.ts';

/** Whether a sign-up can wait on this telephone: only where the person saved the site on it. */
export const canWait = (): boolean => Boolean(navigator.serviceWorker?.controller);

/** Gives a sign-up to the worker, which sends it once when there is a connection, with the ticket that was used for it if there was one. False when it cannot be kept. */
export async function keepForLater({ sitting, lang }: IslandData, form: HTMLFormElement, ticket: string | undefined): Promise<boolean> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return false;
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([name]) => name !== fieldNames.step && name !== fieldNames.ticket);
  const when = document.querySelector('main .lead')?.textContent.trim();
  const entry = { id: `${sitting} ${Date.now().toString(36)}`, sitting, lang, path: location.pathname, title: document.querySelector('h1')?.textContent.trim() ?? document.title, when, fields, ticket };
  return askWorker(worker, { what: 'keep', entry }).then(() => true, () => false);
}

/** A sign-up that has to be mended comes back with what was typed. */
export function restoreLater(form: HTMLFormElement): void {
  try {
    const key = form.dataset.draft ?? '';
    const typed = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Typed | null;
    sessionStorage.removeItem(key);
    if (typed) fillIn(inputsOf(form), typed);
  } catch {
    // A browser that keeps nothing has nothing to fill in.
  }
}
