import type { EventKind } from '../../content/codes/event-kinds.ts';
import type { IconName } from './names.ts';

/** Drawings of the calendar's filter. */
export const kindIcons: Record<EventKind, IconName> = {
  dinner: 'utensils', kids: 'toy-brick', evening: 'messages-square', course: 'graduation-cap', meeting: 'users',
};
