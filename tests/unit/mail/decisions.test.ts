import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../cms/mail/mail.ts';
import { whyWithhold } from '../../../cms/mail/pointless.ts';
import { dayBefore, twoHoursBefore } from '../../../cms/mail/reminders.ts';
import { failureOf, patience, waitAfter } from '../../../cms/mail/retry.ts';
import { now, signUpRow, snapshotWith, tellingOf, zone } from './sample.ts';

describe('what an error of the mail server means', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 no amina@example.org here', command: 'RCPT TO' }, 'refused', false, '550 5.1.1 EENVELOPE RCPT TO'],
    [{ code: 'EENVELOPE', responseCode: 450, response: '450-4.2.0 greylisted', command: 'RCPT TO' }, 'later', false, '450 4.2.0 EENVELOPE RCPT TO'],
    [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused', false, '554 EMESSAGE DATA'],
    [{ code: 'EENVELOPE', command: 'API' }, 'refused', false, 'EENVELOPE API'],
    // What is wrong with us is no fault of the mail.
    [{ code: 'EAUTH', responseCode: 535, response: '535 5.7.8 bad', command: 'AUTH PLAIN' }, 'connection', false, '535 5.7.8 EAUTH AUTH PLAIN'],
    [{ code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'connection', false, '554 EPROTOCOL CONN'],
    [{ code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' }, 'connection', false, '421 EENVELOPE RCPT TO'],
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, 'connection', false, 'ESOCKET ECONNREFUSED CONN'],
    [{ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT', command: 'CONN' }, 'connection', false, 'ETIMEDOUT GREETING_TIMEOUT CONN'],
    [{ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT', command: 'CONN' }, 'connection', true, 'ETIMEDOUT SOCKET_TIMEOUT CONN'],
    [{ code: 'ECONNECTION', command: 'CONN' }, 'connection', true, 'ECONNECTION CONN'],
    ['a text', 'connection', false, 'unknown'], [undefined, 'connection', false, 'unknown'],
  ])('%o', (error, kind, unsure, said) => expect(failureOf(error)).toEqual({ kind, unsure, said }));
  it('waits one minute, then longer, an hour at most', () => {
    expect([1, 2, 3, 6, 7, 8, 100].map((attempts) => waitAfter(attempts) / 60_000)).toEqual([1, 2, 4, 32, 60, 60, 60]);
    expect(patience).toBe(3 * 24 * 3_600_000);
  });
});

describe('the moment of a reminder', () => {
  const times = (window: { from: number; until: number } | undefined) => window && [window.from, window.until].map((moment) => new Date(moment).toISOString());
  it('is ten to nine on the day before, on the foundation’s clock, also when the clock changes', () => {
    expect(times(dayBefore({ date: '2026-12-11' }, zone))).toEqual(['2026-12-10T09:00:00.000Z', '2026-12-10T20:00:00.000Z']);
    expect(times(dayBefore({ date: '2026-10-26' }, zone))).toEqual(['2026-10-25T09:00:00.000Z', '2026-10-25T20:00:00.000Z']);
    expect(times(dayBefore({ date: '2027-03-29' }, zone))).toEqual(['2027-03-28T08:00:00.000Z', '2027-03-28T19:00:00.000Z']);
  });
  it('is two hours before the start, which are hours and not clocks', () => {
    expect(times(twoHoursBefore({ date: '2026-12-11', start: '18:00' }, zone))).toEqual(['2026-12-11T15:00:00.000Z', '2026-12-11T15:30:00.000Z']);
    expect(times(twoHoursBefore({ date: '2027-03-28', start: '04:00' }, zone))?.[0]).toBe('2027-03-28T00:00:00.000Z');
    expect(twoHoursBefore({ date: '2026-12-11' }, zone)).toBeUndefined();
  });
});

describe('a mail is withheld', () => {
  const { sitting } = tellingOf('confirmed', signUpRow(), snapshotWith([{ date: '2026-12-11', start: '18:00', end: '20:30' }]));
  const mail = { kind: 'confirmed', to: 'amina@example.org', checksum: 'c', turn: 1, session: 'empowerment-room-2026-12-11' } as Mail;
  const moment = { row: signUpRow(), sitting, others: [], zone, now };
  it.each([
    ['never without a reason', mail, {}, undefined],
    ['when the sign-up is gone', mail, { row: undefined }, 'gone'],
    ['when it is over', mail, { now: sitting.endsAt }, 'over'],
    ['when a newer change was told', mail, { row: signUpRow({ tellTurn: 2 }) }, 'newer'],
    ['when the same was sent within the hour', mail, { others: [{ kind: 'confirmed', to: mail.to, checksum: 'c', state: 'sent', sentAt: now - 3_599_999 }] }, 'same'],
    ['but not when it was sent an hour ago', mail, { others: [{ kind: 'confirmed', to: mail.to, checksum: 'c', state: 'sent', sentAt: now - 3_600_000 }] }, undefined],
    ['nor to another address', mail, { others: [{ kind: 'confirmed', to: 'b@example.org', checksum: 'c', state: 'sent', sentAt: now }] }, undefined],
    ['when the offer ran out', { ...mail, kind: 'offer' }, { row: signUpRow({ state: 'offered', offerUntil: now }) }, 'lapsed'],
    ['but not while it holds', { ...mail, kind: 'offer' }, { row: signUpRow({ state: 'offered', offerUntil: now + 1 }) }, undefined],
    ['when it reminds somebody who cancelled', { ...mail, kind: 'remind' }, { row: signUpRow({ state: 'cancelled' }) }, 'not-coming'],
    ['when it is not tomorrow', { ...mail, kind: 'remind' }, {}, 'too-late'],
    ['when it is a message to somebody who cancelled', { ...mail, kind: 'message' }, { row: signUpRow({ state: 'cancelled' }) }, 'not-coming'],
    ['but thanks may come when it is over', { ...mail, kind: 'message' }, { now: sitting.endsAt }, undefined],
  ] as const)('%s', (_, of, at, why) => expect(whyWithhold(of as Mail, { ...moment, ...at } as never)).toBe(why));
});
