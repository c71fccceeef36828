import { differences } from '../../../content/closures/moved.ts';
import { placePhrase } from '../../../content/closures/place.ts';
import { addDays, type Day } from '../../../content/dates/days.ts';
import { say as message } from '../../../content/messages.ts';
import { pick } from '../../../content/pick.ts';
import type { Words } from '../../fields/words.ts';
import type { PlaceClosure, DateClosure } from '../closure.ts';
import { isClosure, plannedOpenness } from '../decide-place.ts';
import type { publishedPlaces } from '../read.ts';
import { placeNow } from '../read.ts';
import { mayDate, mayPlace } from '../scope.ts';
import { closuresPath, type Ground } from './gate.ts';
import { dateLabels, placeLabels, words } from './labels.ts';

/** Something that can be different, with its buttons. */
export interface Line {
  readonly day: Day;
  readonly title: string;
  /** Times as they are now; empty when they are not known. */
  readonly times: string;
  /** What is different already, in the words of the site. */
  readonly different: readonly string[];
  readonly buttons: readonly { readonly label: Words; readonly href: string; readonly isUndo: boolean }[];
  /** What is needed at once; the desk on a later day; another place than the desk. */
  readonly group: 'first' | 'later' | 'others';
}

/** How many days are listed, today included. */
const ahead = 7;

type Places = Awaited<ReturnType<typeof publishedPlaces>>;

/** What somebody may change in the next days: the walk-in desk on the days on which it is open, other places, and dates; in order of time. What differs already comes first, with its way back. */
export function closureLines(ground: Ground, places: Places): Line[] {
  const days = Array.from({ length: ahead }, (_, index) => addDays(ground.today, index));
  const lines = [...places.flatMap((place) => days.flatMap((day) => placeLine(ground, place, day) ?? [])), ...dateLines(ground)];
  return lines.sort((a, b) => (`${a.day} ${a.times || '~'}` < `${b.day} ${b.times || '~'}` ? -1 : 1));
}

function placeLine({ scope, snapshot, speech, today }: Ground, stored: Places[number], day: Day): Line | undefined {
  const { desk } = snapshot.globals.settings;
  const location = snapshot.locations[stored.slug];
  if (!location || !mayPlace(scope, stored.slug, desk)) return undefined;
  const [now, isDesk] = [placeNow(stored), stored.slug === desk];
  const usually = plannedOpenness(now, day);
  const closure = isClosure(now, day);
  // Closed anyway; and where no hours are known, only today can be closed.
  if (!closure && (usually.kind === 'closed' || (usually.kind === 'unknown' && (!isDesk || day !== today)))) return undefined;
  const spans = 'spans' in usually ? usually.spans : [];
  const kinds: PlaceClosure['which'][] = [...(usually.kind === 'closed' ? [] : ['closed'] as const), ...(spans.length > 0 ? ['opens-later', 'closes-earlier'] as const : []), ...(usually.kind === 'closed' ? [] : ['other-place'] as const), ...(closure ? ['as-usual'] as const : [])];
  const phrase = placePhrase(speech.language, location, day, today, (slug) => snapshot.locations[slug]?.name);
  return {
    day, title: isDesk ? `${speech.say(words.desk)} (${location.name})` : location.name, group: !isDesk ? 'others' : day === today || closure ? 'first' : 'later',
    times: spans.map(({ from, to }) => `${from}–${to}`).join(', '),
    different: phrase ? [phrase] : [],
    buttons: kinds.map((which) => ({ label: placeLabels[which], href: `${closuresPath}/place/${stored.slug}/${day}/${which}`, isUndo: which === 'as-usual' })),
  };
}

function dateLines({ scope, snapshot, speech, today }: Ground): Line[] {
  const last = addDays(today, ahead - 1);
  return Object.values(snapshot.occurrences).flatMap((occurrence): Line[] => {
    const event = snapshot.events[occurrence.event];
    if (!event || occurrence.date < today || occurrence.date > last || !mayDate(scope, event.slug)) return [];
    const cancelled = occurrence.state === 'cancelled';
    // What an editor or a holiday cancelled is no matter of two clicks.
    if (cancelled && !occurrence.usual) return [];
    const kinds: DateClosure['which'][] = [...(cancelled ? [] : ['cancelled', ...(occurrence.usual?.start ?? occurrence.start ? ['starts-later'] as const : []), 'other-place'] as const), ...(occurrence.usual ? ['as-usual'] as const : [])];
    return [{
      day: occurrence.date, title: pick(event.title, speech.language)?.value ?? event.slug, group: 'first',
      times: [occurrence.start, occurrence.end].filter(Boolean).join('–'),
      different: cancelled ? [message(speech.language, 'event.cancelled')] : differences(speech.language, occurrence, event, today, (slug) => snapshot.locations[slug]?.name),
      buttons: kinds.map((which) => ({ label: dateLabels[which], href: `${closuresPath}/date/${occurrence.slug}/${which}`, isUndo: which === 'as-usual' })),
    }];
  });
}
