import { Temporal } from 'temporal-polyfill';

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const made = new Map<string, string>();

/**
 * The VTIMEZONE component of a zone (RFC 5545, 3.6.5), lines ended by CRLF: one yearly rule per clock change, read from the
 * zone's own changes in the year before `year`, so that every moment from `year` on is covered. A zone without changes gets one
 * fixed offset. Throws on a zone that does not exist.
 */
export function vtimezone(zone: string, year: number): string {
  const key = `${zone} ${year}`;
  const known = made.get(key) ?? write(zone, year - 1);
  made.set(key, known);
  return known;
}

function write(zone: string, year: number): string {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  const changes: Temporal.ZonedDateTime[] = [];
  for (let at = start.getTimeZoneTransition('next'); at && at.year === year; at = at.getTimeZoneTransition('next')) changes.push(at);
  const lowest = Math.min(start.offsetNanoseconds, ...changes.map((at) => at.offsetNanoseconds));
  const observances = changes.length > 0 ? changes.flatMap((at) => observance(at, at.offsetNanoseconds > lowest)) : fixed(start);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE', ''].join('\r\n');
}

/** One clock change. DTSTART is the clock just before the change, as the RFC wants. */
function observance(at: Temporal.ZonedDateTime, summer: boolean): string[] {
  const before = at.subtract({ nanoseconds: 1 });
  const clock = at.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  const nth = clock.day + 7 > clock.daysInMonth ? -1 : Math.ceil(clock.day / 7);
  const kind = summer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${basic(before.offset)}`,
    `TZOFFSETTO:${basic(at.offset)}`,
    `DTSTART:${clock.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${clock.month};BYDAY=${nth}${dayNames[clock.dayOfWeek - 1]}`,
    `END:${kind}`,
  ];
}

const fixed = (start: Temporal.ZonedDateTime): string[] => [
  'BEGIN:STANDARD', `TZOFFSETFROM:${basic(start.offset)}`, `TZOFFSETTO:${basic(start.offset)}`, 'DTSTART:19700101T000000', 'END:STANDARD',
];

const basic = (offset: string) => offset.replace(':', '');
