import type { EventKind } from '../../../content/codes/event-kinds.ts';
import type { Words } from '../words.ts';

export const eventKindLabels = {
  dinner: { nl: 'Eten', en: 'Dinner' }, kids: { nl: 'Kinderen', en: 'Children' }, evening: { nl: 'Avond', en: 'Evening' },
  course: { nl: 'Cursus', en: 'Course' }, meeting: { nl: 'Bijeenkomst', en: 'Meeting' },
} satisfies Record<EventKind, Words>;
