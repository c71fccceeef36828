import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockRange, isolated, partOfDay } from '../../content/dates/clock.ts';
import { dateLine, dateText } from '../../content/dates/date-line.ts';
import { addDays, addMonths, isDay, weekdayOf } from '../../content/dates/days.ts';
import { dayIn, instantOf, machineDate } from '../../content/dates/instant.ts';
import { secondDate } from '../../content/dates/second-calendar.ts';
import { longDate, monthTitle, plateWords, shortDate, weekdayName } from '../../content/dates/words.ts';
import { type Locale, locales } from '../../content/locales.ts';

const amsterdam = 'Europe/Amsterdam';
// Two ordinary days and the two days on which the Dutch clock changes, all at 18:00. Written by hand, as readers of each language write them.
const days = ['2026-12-11', '2027-01-08', '2026-03-29', '2026-10-25'] as const;
const lines: Record<Locale, readonly [string, string, string, string]> = {
  nl: ['vrijdag 11 december 2026, 18:00', 'vrijdag 8 januari 2027, 18:00', 'zondag 29 maart 2026, 18:00', 'zondag 25 oktober 2026, 18:00'],
  en: ['Friday 11 December 2026, 18:00', 'Friday 8 January 2027, 18:00', 'Sunday 29 March 2026, 18:00', 'Sunday 25 October 2026, 18:00'],
  ar: ['الجمعة 11 ديسمبر 2026، 18:00', 'الجمعة 8 يناير 2027، 18:00', 'الأحد 29 مارس 2026، 18:00', 'الأحد 25 أكتوبر 2026، 18:00'],
  fr: ['vendredi 11 décembre 2026, 18:00', 'vendredi 8 janvier 2027, 18:00', 'dimanche 29 mars 2026, 18:00', 'dimanche 25 octobre 2026, 18:00'],
  es: ['viernes 11 de diciembre de 2026, 18:00', 'viernes 8 de enero de 2027, 18:00', 'domingo 29 de marzo de 2026, 18:00', 'domingo 25 de octubre de 2026, 18:00'],
  zh: ['2026年12月11日星期五 18:00', '2027年1月8日星期五 18:00', '2026年3月29日星期日 18:00', '2026年10月25日星期日 18:00'],
  fa: ['جمعه 11 دسامبر 2026، ساعت 18:00', 'جمعه 8 ژانویه 2027، ساعت 18:00', 'یکشنبه 29 مارس 2026، ساعت 18:00', 'یکشنبه 25 اکتبر 2026، ساعت 18:00'],
  tr: ['11 Aralık 2026 Cuma, 18:00', '8 Ocak 2027 Cuma, 18:00', '29 Mart 2026 Pazar, 18:00', '25 Ekim 2026 Pazar, 18:00'],
  am: ['ዓርብ፣ 11 ዲሴምበር 2026፣ 18:00 (ምሽት)', 'ዓርብ፣ 8 ጃንዋሪ 2027፣ 18:00 (ምሽት)', 'እሑድ፣ 29 ማርች 2026፣ 18:00 (ምሽት)', 'እሑድ፣ 25 ኦክቶበር 2026፣ 18:00 (ምሽት)'],
  ru: ['пятница, 11 декабря 2026 года, 18:00', 'пятница, 8 января 2027 года, 18:00', 'воскресенье, 29 марта 2026 года, 18:00', 'воскресенье, 25 октября 2026 года, 18:00'],
  it: ['venerdì 11 dicembre 2026, 18:00', 'venerdì 8 gennaio 2027, 18:00', 'domenica 29 marzo 2026, 18:00', 'domenica 25 ottobre 2026, 18:00'],
  ti: ['ዓርቢ፣ 11 ታሕሳስ 2026፣ 18:00 (ምሸት)', 'ዓርቢ፣ 8 ጥሪ 2027፣ 18:00 (ምሸት)', 'ሰንበት፣ 29 መጋቢት 2026፣ 18:00 (ምሸት)', 'ሰንበት፣ 25 ጥቅምቲ 2026፣ 18:00 (ምሸት)'],
};
const secondLines: Partial<Record<Locale, readonly [string, string, string, string]>> = {
  fa: ['تقویم خورشیدی: 20 آذر (قوس) 1405', 'تقویم خورشیدی: 18 دی (جدی) 1405', 'تقویم خورشیدی: 9 فروردین (حمل) 1405', 'تقویم خورشیدی: 3 آبان (عقرب) 1405'],
  am: ['በኢትዮጵያ አቆጣጠር፦ 2 ታኅሣሥ 2019', 'በኢትዮጵያ አቆጣጠር፦ 30 ታኅሣሥ 2019', 'በኢትዮጵያ አቆጣጠር፦ 20 መጋቢት 2018', 'በኢትዮጵያ አቆጣጠር፦ 15 ጥቅምት 2019'],
  ti: ['ብኣቆጻጽራ ግእዝ፦ 2 ታሕሳስ 2019', 'ብኣቆጻጽራ ግእዝ፦ 30 ታሕሳስ 2019', 'ብኣቆጻጽራ ግእዝ፦ 20 መጋቢት 2018', 'ብኣቆጻጽራ ግእዝ፦ 15 ጥቅምቲ 2019'],
};

describe.each(locales)('%s', (locale) => {
  test('date lines with time', () => {
    expect(days.map((day) => dateText(locale, day, '18:00'))).toEqual(lines[locale]);
  });

  test('the second calendar, with its label, only where readers use one', () => {
    expect(days.map((day) => secondDate(locale, day))).toEqual(secondLines[locale] ?? [undefined, undefined, undefined, undefined]);
  });

  test('digits are Latin, no form is empty, and the pieces of a line make the line', () => {
    const { date, join, time, after } = dateLine(locale, '2026-12-11', '10:00', '12:00');
    expect(`${date}${join}${time}${after}`).toBe(dateText(locale, '2026-12-11', '10:00', '12:00'));
    expect(dateText(locale, '2026-12-11', '10:00', '12:00', true)).toContain('\u206810:00–12:00\u2069');
    const forms = [longDate(locale, '2026-12-11'), shortDate(locale, '2026-12-11'), monthTitle(locale, '2026-12-11'), ...Object.values(plateWords(locale, '2026-12-11'))];
    for (const form of forms) { expect(form).not.toBe(''); expect(form).not.toMatch(/[٠-٩۰-۹{}]/); }
    expect(new Set([1, 2, 3, 4, 5, 6, 7].map((weekday) => weekdayName(locale, weekday))).size).toBe(7);
  });
});

test('month titles, short dates and plates', () => {
  const titles = Object.fromEntries(locales.map((locale) => [locale, monthTitle(locale, '2026-12-11')]));
  expect(titles).toEqual({
    nl: 'december 2026', en: 'December 2026', ar: 'ديسمبر 2026', fr: 'décembre 2026', es: 'diciembre de 2026', zh: '2026年12月', fa: 'دسامبر 2026',
    tr: 'Aralık 2026', am: 'ዲሴምበር 2026', ru: 'декабрь 2026 года', it: 'dicembre 2026', ti: 'ታሕሳስ 2026',
  });
  expect(shortDate('nl', '2026-12-11')).toBe('vrijdag 11 december');
  expect(shortDate('zh', '2026-12-11')).toBe('12月11日星期五');
  expect(shortDate('tr', '2026-12-11')).toBe('11 Aralık Cuma');
  expect(longDate('fr', '2027-01-01')).toBe('vendredi 1er janvier 2027');
  expect(plateWords('nl', '2026-12-11')).toEqual({ day: '11', month: 'dec', weekday: 'vr' });
  expect(plateWords('zh', '2026-12-11')).toEqual({ day: '11', month: '12月', weekday: '周五' });
  expect([weekdayName('nl', 1), weekdayName('nl', 7), weekdayName('ar', 3)]).toEqual(['maandag', 'zondag', 'الأربعاء']);
});

test('the part of the day is said in Amharic and Tigrinya, always the Dutch clock', () => {
  expect(['05:59', '06:00', '11:59', '12:00', '17:59', '18:00'].map((clock) => partOfDay('am', clock))).toEqual(['ሌሊት', 'ጠዋት', 'ጠዋት', 'ከሰዓት', 'ከሰዓት', 'ምሽት']);
  expect(['10:00', '14:00', '20:00'].map((clock) => partOfDay('ti', clock))).toEqual(['ንግሆ', 'ድሕሪ ቀትሪ', 'ምሸት']);
  expect(partOfDay('nl', '18:00')).toBeUndefined();
  expect([clockRange('18:00'), clockRange('10:00', '12:00'), isolated('18:00')]).toEqual(['18:00', '10:00–12:00', '\u206818:00\u2069']);
});

test('a moment in the foundation’s zone, in winter, in summer and where the clock changes', () => {
  expect(instantOf('2026-12-11', '18:00', amsterdam)).toEqual({ utc: '2026-12-11T17:00:00Z', offset: '+01:00', local: '2026-12-11T18:00:00+01:00' });
  expect(instantOf('2026-07-10', '18:00', amsterdam).utc).toBe('2026-07-10T16:00:00Z');
  expect(['01:59', '02:30', '03:00'].map((clock) => instantOf('2026-03-29', clock, amsterdam).utc)).toEqual(['2026-03-29T00:59:00Z', '2026-03-29T01:30:00Z', '2026-03-29T01:00:00Z']);
  expect(['02:30', '03:00'].map((clock) => instantOf('2026-10-25', clock, amsterdam).utc)).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z']);
  expect(machineDate('2026-12-11', undefined, amsterdam)).toBe('2026-12-11');
  expect(machineDate('2026-12-11', '18:00', amsterdam)).toBe('2026-12-11T18:00:00+01:00');
  expect(() => instantOf('2026-12-11', '25:00', amsterdam)).toThrow();
  expect([dayIn(new Date('2026-12-10T23:30:00Z'), amsterdam), dayIn(new Date('2026-12-10T22:30:00Z'), amsterdam)]).toEqual(['2026-12-11', '2026-12-10']);
});

test('day arithmetic', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', '26-01-01', ''].map(isDay)).toEqual([true, false, false, false, false]);
  expect([weekdayOf('2026-03-29'), weekdayOf('2026-12-11')]).toEqual([7, 5]);
  const someDay = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(someDay, fc.integer({ min: -1000, max: 1000 }), (day, count) => {
    expect(addDays(addDays(day, count), -count)).toBe(day);
    expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    expect(addMonths(day, count % 24).slice(8) <= day.slice(8)).toBe(true);
  }));
});
