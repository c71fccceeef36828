import type { Event, Occurrence, Snapshot } from '../../../content/snapshot.ts';
import { startSnapshot } from '../../../content/start/snapshot.ts';

/** The start content with one dinner series whose dates need cooks and hosts. 11 December is like the series; 12 December is a market; on Christmas Day only cooks. */
export function withCrew(event: Partial<Event> = {}, dates: Readonly<Record<string, Partial<Occurrence>>> = {}): Snapshot {
  const snapshot = startSnapshot({ day: '2026-11-22', siteUrl: 'https://example.org' });
  const dinner = snapshot.events['empowerment-room']!;
  const [like] = Object.values(snapshot.occurrences).filter(({ event: slug }) => slug === 'empowerment-room');
  const date = (slug: string, day: string, more: Partial<Occurrence> = {}): Occurrence => ({ ...like!, slug: `${slug}-${day}`, event: slug, date: day, state: 'planned', start: '18:00', end: '22:00', ...more, ...dates[`${slug}-${day}`] });
  const all = [
    date('dinner', '2026-12-09'), date('dinner', '2026-12-11'), date('dinner', '2026-12-18'), date('dinner', '2026-12-25', { crew: [{ role: 'cook', needed: 5 }] }),
    date('market', '2026-12-11', { start: '20:00', end: '23:00' }), date('market', '2026-12-12', { start: '10:00', end: '12:00' }),
  ];
  return {
    ...snapshot,
    events: {
      ...snapshot.events,
      dinner: { ...dinner, slug: 'dinner', title: { nl: 'Het diner', en: 'The dinner', ar: 'العشاء' }, crewOpensDays: 21, crew: [{ role: 'cook', needed: 3, from: '15:00', to: '21:00' }, { role: 'host', needed: 2 }], ...event },
      market: { ...dinner, slug: 'market', title: { nl: 'De markt', en: 'The market' }, crew: [{ role: 'host', needed: 1 }, { role: 'children', needed: 1 }] },
    },
    occurrences: { ...snapshot.occurrences, ...Object.fromEntries(all.map((one) => [one.slug, one])) },
  };
}
