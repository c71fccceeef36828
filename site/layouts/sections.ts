import type { IconName } from '../icons/names.ts';
import type { Frame } from '../views/frame.ts';

export interface Section {
  readonly key: 'help' | 'calendar' | 'join' | 'desk';
  readonly icon: IconName;
  /** Path without the language. */
  readonly path: string;
  /** For `aria-current`: the page itself, or a page of this section. */
  readonly current: 'page' | 'true' | undefined;
}

/** The sections of the main navigation, with the one that the page belongs to. */
export function sections(frame: Pick<Frame, 'path' | 'desk'>): Section[] {
  const section = (key: Section['key'], icon: IconName, path: string, ...roots: string[]): Section => ({
    key, icon, path,
    current: frame.path === path ? 'page' : [path, ...roots].some((root) => frame.path.startsWith(`${root}/`) || frame.path === root) ? 'true' : undefined,
  });
  return [
    section('help', 'hand-helping', '/topics', '/services', '/flyers', '/organisations', '/words', '/letters', '/ask', '/asked'),
    section('calendar', 'calendar-days', '/calendar', '/events', '/menus'),
    section('join', 'users', '/volunteer', '/join', '/joined'),
    section('desk', 'map-pin', frame.desk?.path ?? '/places', '/places'),
  ];
}
