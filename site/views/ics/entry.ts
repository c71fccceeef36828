import { type ICalEventData, ICalEventStatus } from 'ical-generator';
import { addressLine } from '../../../content/ics/address-line.ts';
import { entryTimes } from '../../../content/ics/times.ts';
import { differences } from '../../../content/closures/moved.ts';
import { sentence } from '../../../content/sentence.ts';
import { type Locale, sourceLocale } from '../../../content/locales.ts';
import { say } from '../../../content/messages.ts';
import { pick } from '../../../content/pick.ts';
import type { Occurrence } from '../../../content/snapshot.ts';
import { within } from '../article.ts';
import type { Source } from '../source.ts';
import { isolated } from '../isolated.ts';

/**
 * One occurrence as an iCalendar event, in a language. The UID stays the same for good and in every language; SEQUENCE grows with
 * date, time, place or state. Nothing when its event is not public.
 */
export function entryOf(source: Source, lang: Locale, occurrence: Occurrence): ICalEventData | undefined {
  const event = source.one('events', occurrence.event);
  const title = event && pick(event.title, within(event, lang));
  if (!event || !title) return undefined;
  const place = source.one('locations', occurrence.location ?? event.location);
  const cancelled = occurrence.state === 'cancelled';
  const summary = isolated(title.value, title.lang, lang);
  const page = `${source.siteUrl}/${lang}/events/${occurrence.event}/${occurrence.date}`;
  const read = within(occurrence, lang);
  const holiday = cancelled && occurrence.holiday ? { value: say(lang, `holiday.${occurrence.holiday}`), lang } : undefined;
  const told = [
    // A calendar shows the change itself; the words say that it is one. Only what was changed about this date alone, and whatever the day is: an entry that is over stays as it is.
    ...differences(lang, occurrence, { ...event, repeats: undefined }, occurrence.date, (slug) => source.one('locations', slug)?.name).map((phrase) => sentence(lang, phrase)),
    ...[pick(occurrence.reason, read) ?? holiday, pick(occurrence.note, read), pick(event.summary, within(event, lang))]
      .flatMap((text) => (text ? [isolated(text.value, text.lang, lang)] : [])),
    page,
  ];
  // The date's own stamp alone: a new word in the text of a series must not touch the entries of all its dates.
  const changed = occurrence.updatedAt;
  return {
    id: `${occurrence.slug}@${new URL(source.siteUrl).host}`,
    sequence: occurrence.sequence,
    stamp: new Date(changed),
    lastModified: new Date(changed),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: cancelled ? say(lang, 'event.cancelledTitle', { title: summary }) : summary,
    description: told.join('\n\n'),
    url: page,
    ...(place && { location: isolated(addressLine(place), sourceLocale, lang) }),
    ...entryTimes(occurrence, source.global('settings').timeZone),
  };
}
