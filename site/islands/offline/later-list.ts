import type { Typed } from '../../../content/forms/sign-up.ts';
import type { Later } from '../../../content/offline/pack.ts';
import { button, element } from './element.ts';
import type { Sentences } from './sentences.ts';

interface Acts { forget(id: string): Promise<unknown> }

const got = { confirmed: 'yours.confirmed', waiting: 'yours.waiting', offered: 'yours.waiting' } as const;
const isGot = (state: string | undefined): state is keyof typeof got => state !== undefined && Object.hasOwn(got, state);

/** The sign-ups that wait on this telephone, and what became of those that were sent. */
export function laterList(entries: readonly Later[], say: Sentences, acts: Acts): HTMLElement | undefined {
  if (entries.length === 0) return undefined;
  return element('section', { id: 'later', 'aria-labelledby': 'h-later' },
    element('h2', { id: 'h-later' }, say('offline.later')), element('p', {}, say('offline.later.privacy')), ...entries.map((entry) => shown(entry, say, acts)));
}

function shown(entry: Later, say: Sentences, acts: Acts): HTMLElement {
  const { id, title, when, lang, path, state, address, code } = entry;
  const box = element('div', { class: 'entry', 'data-later': state }, element('p', {}, element('b', { lang, dir: 'auto' }, title), ...(when ? [' ', element('span', { lang, dir: 'auto' }, when)] : [])), element('p', {}, say(stateKey(entry))));
  if (address && code) box.append(element('p', {}, `${say('yours.code')}: `, element('bdi', { dir: 'ltr', class: 'code-plate' }, code)), element('p', {}, element('a', { href: address }, say('offline.later.see'))));
  if (state === 'faults') {
    const open = element('a', { href: `${path}#sign-up` }, say('offline.later.open'));
    open.addEventListener('click', () => {
      keepTyped(entry);
      void acts.forget(id);
    });
    box.append(element('p', {}, open));
  }
  box.append(element('p', {}, button(say('offline.later.forget'), { class: 'btn quiet' }, () => acts.forget(id))));
  return box;
}

function stateKey({ state, got: what }: Later): Parameters<Sentences>[0] {
  if (state === 'done') return isGot(what) ? got[what] : 'yours.received';
  return ({ waiting: 'offline.later.waiting', faults: 'offline.later.faults', refused: 'signUp.over' } as const)[state];
}

/** Hands what was typed to the form, which fills itself in. See `laterDraft`. */
function keepTyped({ sitting, fields = [] }: Later): void {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of fields) (typed[name] ??= []).push(value);
  try {
    sessionStorage.setItem(`later ${sitting}`, JSON.stringify(typed satisfies Typed));
  } catch {
    // The form opens empty.
  }
}
