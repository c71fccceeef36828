import type { Payload } from 'payload';
import type { Day } from '../../../content/dates/days.ts';
import { openedPages } from '../../visits/opened-pages.ts';
import type { Opened } from './reasons.ts';

/** How many days of openings count. */
export const openedDays = 30;

/** How often residents opened each page of late, by its path without the language. */
export const openedOfLate = (payload: Payload, today: Day): Promise<Opened> => openedPages(payload, openedDays, today);
