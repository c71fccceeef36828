import { describe, expect, it } from 'vitest';
import { compose } from '../../../cms/mail/compose.ts';
import type { MailKind } from '../../../cms/mail/mail.ts';
import type { SignUp } from '../../../cms/signup/store/store.ts';
import type { Occurrence } from '../../../content/snapshot.ts';
import { locales } from '../../../content/locales.ts';
import { momentOf, readCalendar, valueOf } from './ics-reader.ts';
import { signUpRow, snapshotWith, tellingOf } from './sample.ts';

const fileOf = (kind: MailKind, date: Pick<Occurrence, 'date'> & Partial<Occurrence>, row: Partial<SignUp> = {}, typed = {}) =>
  compose(tellingOf(kind, signUpRow({ sitting: `empowerment-room-${date.date}`, ...row }, typed), snapshotWith([date]))).ics;
const read = (...args: Parameters<typeof fileOf>) => readCalendar(fileOf(...args) ?? '');

describe('the calendar file of a mail', () => {
  it.each(locales)('is valid in %s', (language) => {
    for (const kind of ['confirmed', 'changed', 'remind', 'off', 'cancelled'] as const) {
      const lines = read(kind, { date: '2026-12-11', start: '18:00', end: '20:30' }, kind === 'cancelled' ? { state: 'cancelled' } : {}, { language });
      expect(valueOf(lines, 'STATUS')).toBe(kind === 'off' || kind === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
      expect(valueOf(lines, 'UID')).toBe('KR4MT7.empowerment-room-2026-12-11@www.example.org');
      expect([momentOf(lines, 'DTSTART'), momentOf(lines, 'DTEND')]).toEqual(['2026-12-11T17:00:00.000Z', '2026-12-11T19:30:00.000Z']);
    }
  });
  it.each([
    ['2026-10-24', '18:00', '2026-10-24T16:00:00.000Z'], ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'], ['2026-10-25', '10:00', '2026-10-25T09:00:00.000Z'], ['2026-10-25', '18:00', '2026-10-25T17:00:00.000Z'],
    ['2027-03-27', '18:00', '2027-03-27T17:00:00.000Z'], ['2027-03-28', '01:30', '2027-03-28T00:30:00.000Z'], ['2027-03-28', '10:00', '2027-03-28T08:00:00.000Z'], ['2027-03-28', '18:00', '2027-03-28T16:00:00.000Z'],
  ])('says the right moment around a change of the clock: %s %s', (date, start, moment) => {
    expect(momentOf(read('confirmed', { date, start }), 'DTSTART')).toBe(moment);
  });
  it('is for a whole day when no time is known, and ends the next day after midnight', () => {
    const day = read('confirmed', { date: '2026-12-11' });
    expect([valueOf(day, 'DTSTART'), valueOf(day, 'TRANSP')]).toEqual(['20261211', 'TRANSPARENT']);
    expect(valueOf(read('confirmed', { date: '2026-12-11', start: '20:00', end: '00:30' }), 'DTEND')).toBe('20261212T003000');
  });
  it('has the sequence of the date, and a later stamp for a later mail', () => {
    expect(valueOf(read('confirmed', { date: '2026-12-11', sequence: 4 }), 'SEQUENCE')).toBe('4');
    expect(valueOf(read('confirmed', { date: '2026-12-11' }), 'DTSTAMP')).toBe('20261122T120000Z');
  });
  it('is not there for somebody who has no place and had none', () => {
    const date = { date: '2026-12-11', start: '18:00' };
    const none = { held: 0, history: [] };
    expect(fileOf('waiting', date, { state: 'waiting', ...none })).toBeUndefined();
    expect(fileOf('changed', date, { state: 'waiting', ...none })).toBeUndefined();
    expect(fileOf('offer', date, { state: 'offered', ...none })).toBeUndefined();
    expect(fileOf('lapsed', date, { state: 'lapsed', ...none })).toBeUndefined();
    expect(fileOf('cancelled', date, { state: 'cancelled', ...none })).toBeUndefined();
    expect(fileOf('off', date, { state: 'waiting', ...none })).toBeUndefined();
  });
  it('holds every session of a course, and one in a reminder', () => {
    const dates = [{ date: '2026-12-04', start: '18:00' }, { date: '2026-12-11', start: '18:00' }];
    const snapshot = snapshotWith(dates, { signUp: { asks: [], wholeSeries: true, closesHours: 0, largestParty: 10 } });
    const row = signUpRow({ sitting: 'empowerment-room' });
    const uids = (telling: ReturnType<typeof tellingOf>) => readCalendar(compose(telling).ics ?? '').flatMap(({ name, value }) => (name === 'UID' ? [value.split('@')[0]] : []));
    expect(uids(tellingOf('confirmed', row, snapshot))).toEqual(['KR4MT7.empowerment-room-2026-12-04', 'KR4MT7.empowerment-room-2026-12-11']);
    expect(uids(tellingOf('remind', row, snapshot, { session: snapshot.occurrences['empowerment-room-2026-12-11'] }))).toEqual(['KR4MT7.empowerment-room-2026-12-11']);
  });
});
