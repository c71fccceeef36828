import { describe, expect, it } from 'vitest';
import { duration } from '../../../content/closures/duration.ts';
import { differences, movedPhrases } from '../../../content/closures/moved.ts';
import { closedDays, placePhrase } from '../../../content/closures/place.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import type { Event, Location, Occurrence } from '../../../content/snapshot.ts';

const nameOf = (slug: string) => ({ bakkerij: 'De Bakkerij' })[slug];
const starts = (lang: Locale, minutes: number) => movedPhrases(lang, { start: '10:00' }, { start: `${String(10 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` }, nameOf)[0];

describe('a start that moved, in twelve languages', () => {
  const table: Record<Locale, readonly [thirty: string, one: string, two: string, five: string]> = {
    nl: ['Begint 30 minuten later', 'Begint 1 uur later', 'Begint 2 uur later', 'Begint 5 uur later'],
    en: ['Starts 30 minutes later', 'Starts 1 hour later', 'Starts 2 hours later', 'Starts 5 hours later'],
    ar: ['يتأخر وقت البدء 30 دقيقة', 'يتأخر وقت البدء ساعة واحدة', 'يتأخر وقت البدء ساعتين', 'يتأخر وقت البدء 5 ساعات'],
    fr: ['Commence 30 minutes plus tard', 'Commence 1 heure plus tard', 'Commence 2 heures plus tard', 'Commence 5 heures plus tard'],
    es: ['Empieza 30 minutos más tarde', 'Empieza 1 hora más tarde', 'Empieza 2 horas más tarde', 'Empieza 5 horas más tarde'],
    zh: ['推迟 30 分钟开始', '推迟 1 小时开始', '推迟 2 小时开始', '推迟 5 小时开始'],
    fa: ['30 دقیقه دیرتر شروع می‌شود', '1 ساعت دیرتر شروع می‌شود', '2 ساعت دیرتر شروع می‌شود', '5 ساعت دیرتر شروع می‌شود'],
    tr: ['30 dakika daha geç başlıyor', '1 saat daha geç başlıyor', '2 saat daha geç başlıyor', '5 saat daha geç başlıyor'],
    am: ['30 ደቂቃ ዘግይቶ ይጀምራል', '1 ሰዓት ዘግይቶ ይጀምራል', '2 ሰዓት ዘግይቶ ይጀምራል', '5 ሰዓት ዘግይቶ ይጀምራል'],
    ru: ['Начнётся на 30 минут позже', 'Начнётся на 1 час позже', 'Начнётся на 2 часа позже', 'Начнётся на 5 часов позже'],
    it: ['Inizia 30 minuti più tardi', 'Inizia 1 ora più tardi', 'Inizia 2 ore più tardi', 'Inizia 5 ore più tardi'],
    ti: ['30 ደቓይቕ ደንጉዩ ይጅምር', '1 ሰዓት ደንጉዩ ይጅምር', '2 ሰዓታት ደንጉዩ ይጅምር', '5 ሰዓታት ደንጉዩ ይጅምር'],
  };
  it.each(locales)('%s', (lang) => {
    expect([30, 60, 120, 300].map((minutes) => starts(lang, minutes))).toEqual(table[lang]);
  });
  it('says hours with minutes as one length', () => {
    expect(duration('nl', 90)).toBe('1 uur en 30 minuten');
    expect(duration('ar', 150)).toBe('ساعتين و30 دقيقة');
    expect(duration('ru', 81)).toBe('1 час и 21 минуту');
    expect(duration('en', 1)).toBe('1 minute');
  });
});

describe('days closed, in twelve languages', () => {
  const place = (days: number): Location => ({ hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '10:00', to: '16:00' })), holidays: [], exceptions: Array.from({ length: days }, (_, index) => ({ date: `2026-12-${String(index + 1).padStart(2, '0')}`, kind: 'closed' as const })) }) as unknown as Location;
  const closed = (lang: Locale, days: number) => placePhrase(lang, place(days), '2026-12-01', '2026-12-01', nameOf);
  it('counts by the rule of the language', () => {
    expect([2, 3, 11, 12].map((days) => closed('ar', days))).toEqual(['مغلق يومين', 'مغلق 3 أيام', 'مغلق 11 يومًا', 'مغلق 12 يومًا']);
    expect([2, 5, 21].map((days) => closed('ru', days))).toEqual(['Закрыто на 2 дня', 'Закрыто на 5 дней', 'Закрыто на 21 день']);
    expect([1, 2].map((days) => closed('nl', days))).toEqual(['Vandaag gesloten', '2 dagen gesloten']);
  });
  it.each(locales)('%s says another thing of one day than of three', (lang) => {
    expect(closed(lang, 3)).toContain('3');
    expect(closed(lang, 1)).not.toMatch(/\d/);
  });
  it('counts closed weekdays within, but one day alone is one', () => {
    const desk = { hours: [{ weekday: 2, from: '10:00', to: '12:00' }, { weekday: 4, from: '10:00', to: '12:00' }], holidays: [], exceptions: [{ date: '2026-12-01', kind: 'closed' as const }] };
    expect(closedDays(desk, '2026-12-01')).toBe(1);
    expect(closedDays({ ...desk, exceptions: [...desk.exceptions, { date: '2026-12-03', kind: 'closed' as const }] }, '2026-12-01')).toBe(7);
  });
});

describe('what is different about a place today', () => {
  const base = { hours: [{ weekday: 2, from: '10:00', to: '16:00' }], holidays: [] };
  const said = (lang: Locale, exception: object) => placePhrase(lang, { ...base, exceptions: [{ date: '2026-12-01', ...exception }] } as unknown as Location, '2026-12-01', '2026-12-01', nameOf);
  it.each(locales)('is said in %s for each kind', (lang) => {
    const kinds = [{ kind: 'closed' }, { kind: 'hours', from: '12:00', to: '16:00' }, { kind: 'hours', from: '10:00', to: '15:30' }, { kind: 'place', place: 'bakkerij' }].map((exception) => said(lang, exception));
    expect(new Set(kinds).size).toBe(4);
    for (const phrase of kinds) expect(phrase).toMatch(/^(?!.*[{}]).+$/);
    expect(kinds[3]).toContain('\u2068De Bakkerij\u2069');
  });
  it('says by how much', () => {
    expect(said('en', { kind: 'hours', from: '12:00', to: '15:30' })).toBe('Open today from 12:00 to 15:30. Opens 2 hours later. Closes 30 minutes earlier.');
    expect(said('am', { kind: 'hours', from: '12:00', to: '16:00' })).toContain('2 ሰዓት ዘግይቶ ይከፈታል።');
  });
  it('says nothing of an ordinary day', () => {
    expect(placePhrase('nl', { ...base, exceptions: [] }, '2026-12-01', '2026-12-01', nameOf)).toBeUndefined();
    expect(placePhrase('nl', { ...base, exceptions: [] }, '2026-12-02', '2026-12-01', nameOf)).toBeUndefined();
  });
});

describe('what is different about a date', () => {
  const event = { repeats: { ordinals: [], weekday: 5 }, start: '18:00', end: '20:30', location: 'speeltuin' } as unknown as Event;
  const date = (change: object) => ({ date: '2026-12-04', state: 'planned', start: '18:00', end: '20:30', ...change }) as unknown as Occurrence;
  const said = (change: object, of: Event = event, today = '2026-11-30') => differences('nl', date(change), of, today, nameOf);
  it('does not say twice what ends later because it starts later', () => {
    expect(said({ start: '19:00', end: '21:30' })).toEqual(['Begint 1 uur later']);
    expect(said({ start: '19:00' })).toEqual(['Begint 1 uur later']);
    expect(said({ end: '20:00' })).toEqual(['Eindigt 30 minuten eerder']);
    expect(said({ start: '19:00', end: '20:45', location: 'bakkerij' })).toEqual(['Begint 1 uur later', 'Eindigt 15 minuten later', 'Op een andere plek: \u2068De Bakkerij\u2069']);
  });
  it('compares with what was before a closure, else with the series; not when there is no rule, it is over or cancelled', () => {
    expect(said({ start: '19:00', end: '21:30', usual: { start: '17:00', end: '19:30' } })).toEqual(['Begint 2 uur later']);
    expect(said({ start: '19:00' }, { ...event, repeats: undefined })).toEqual([]);
    expect(said({ start: '19:00' }, event, '2026-12-05')).toEqual([]);
    expect(said({ start: '19:00', state: 'cancelled' })).toEqual([]);
    expect(said({ start: undefined, end: undefined })).toEqual([]);
    expect(said({})).toEqual([]);
  });
});
