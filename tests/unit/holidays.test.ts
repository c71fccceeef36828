import { expect, test } from 'vitest';
import { holidays } from '../../content/codes/holidays.ts';
import { weekdayOf } from '../../content/dates/days.ts';
import { closingHoliday, easterSunday, holidaysOf, holidaysOn } from '../../content/hours/holidays.ts';

// From the dates written down independently of the code of Dutch public holidays.
const known: Record<number, Record<string, string>> = {
  2024: { easter: '03-31', ascension: '05-09', whitMonday: '05-20', king: '04-27' },
  2025: { easter: '04-20', ascension: '05-29', whitMonday: '06-09', king: '04-26' },
  2026: { easter: '04-05', ascension: '05-14', whitMonday: '05-25', king: '04-27' },
  2027: { easter: '03-28', ascension: '05-06', whitMonday: '05-17', king: '04-27' },
  2028: { easter: '04-16', ascension: '05-25', whitMonday: '06-05', king: '04-27' },
  2029: { easter: '04-01', ascension: '05-10', whitMonday: '05-21', king: '04-27' },
  2030: { easter: '04-21', ascension: '05-30', whitMonday: '06-10', king: '04-27' },
};

test.each(Object.entries(known))('the holidays of %s', (year, dates) => {
  const dayOf = Object.fromEntries(holidaysOf(Number(year)).map(({ day, holiday }) => [holiday, day.slice(5)]));
  expect(easterSunday(Number(year))).toBe(`${year}-${dates.easter}`);
  expect(dayOf).toMatchObject({
    'new-years-day': '01-01', 'easter-sunday': dates.easter, 'ascension-day': dates.ascension, 'whit-monday': dates.whitMonday,
    'kings-day': dates.king, 'liberation-day': '05-05', 'christmas-day': '12-25', 'boxing-day': '12-26',
  });
  expect(Object.keys(dayOf).sort()).toEqual([...holidays].sort());
});

test('Good Friday is a Friday, Easter and Whitsun are Sunday and Monday, Ascension Day is a Thursday, for four centuries', () => {
  for (let year = 1900; year < 2300; year += 1) {
    const weekday = Object.fromEntries(holidaysOf(year).map(({ day, holiday }) => [holiday, weekdayOf(day)]));
    expect(weekday).toMatchObject({ 'good-friday': 5, 'easter-sunday': 7, 'easter-monday': 1, 'ascension-day': 4, 'whit-sunday': 7, 'whit-monday': 1 });
    expect(weekday['kings-day']).not.toBe(7);
  }
});

test('two holidays on one day are both there, and a place closes only for those on its list', () => {
  expect([...holidaysOn('2016-05-05')].sort()).toEqual(['ascension-day', 'liberation-day']);
  expect(closingHoliday({ holidays: ['ascension-day'] }, '2016-05-05')).toBe('ascension-day');
  expect(closingHoliday({ holidays: ['christmas-day'] }, '2026-12-25')).toBe('christmas-day');
  expect(closingHoliday({ holidays: ['boxing-day'] }, '2026-12-25')).toBeUndefined();
  expect(holidaysOn('2026-12-24')).toEqual([]);
});
