import { describe, expect, it } from 'vitest';
import { databaseChoice } from '../../cms/database/choice.ts';
import { untilHour } from '../../cms/server/clock.ts';
import { TryLimit, guessed } from '../../cms/server/limits.ts';
import { readSettings } from '../../cms/server/settings.ts';

describe('settings', () => {
  it('have defaults', () => expect(readSettings({}, '/home/x')).toEqual({ root: '/home/x', port: 3000, dataDir: '/home/x/data', siteUrl: 'http://localhost:3000', proxies: 0, offline: true }));
  it.each([[{ PORT: 'web' }, 'PORT'], [{ PORT: '0' }, 'PORT'], [{ SITE_URL: 'example.org' }, 'SITE_URL'], [{ SITE_URL: 'https://example.org/sub' }, 'SITE_URL'], [{ TRUSTED_PROXIES: 'yes' }, 'TRUSTED_PROXIES'],
    [{ SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }, 'SMTP_URL'], [{ SMTP_URL: 'https://u:secret@h' }, 'SMTP_URL'], [{ SMTP_URL: 'smtps://u:secret@h' }, 'MAIL_FROM'], [{ SMTP_URL: 'smtp://h', MAIL_FROM: 'Table <a@example.org>' }, 'MAIL_FROM']])('refuse %o by name', (env, name) => {
    expect(() => readSettings(env, '/x')).toThrow(name);
    expect(() => readSettings(env, '/x')).not.toThrow(/secret/);
  });
  it('take a mail server together with the address that mails come from', () => {
    expect(readSettings({ SMTP_URL: 'smtps://u:p@mail.example.org:465', MAIL_FROM: 'table@example.org' }, '/x')).toMatchObject({ smtpUrl: 'smtps://u:p@mail.example.org:465', mailFrom: 'table@example.org' });
    expect(readSettings({ SMTP_URL: '', MAIL_FROM: 'table@example.org' }, '/x')).not.toHaveProperty('smtpUrl');
  });
});

describe('database', () => {
  it('is SQLite in DATA_DIR unless told otherwise', () => {
    expect(databaseChoice({ DATA_DIR: '/d' })).toEqual({ kind: 'sqlite', file: '/d/database.sqlite' });
    expect(databaseChoice({ DATABASE_URL: 'file:/x/y.sqlite' })).toEqual({ kind: 'sqlite', file: '/x/y.sqlite' });
    expect(databaseChoice({ DATABASE_URL: 'mongodb://u:secret@h/db' }).kind).toBe('mongodb');
  });
  it.each(['postgres://u:secret@h/db', 'mongodb://', 'nonsense', 'file:', 'file://host/x'])('refuses %s without repeating it', (url) => {
    expect(() => databaseChoice({ DATABASE_URL: url })).toThrow(/DATABASE_URL/);
    expect(() => databaseChoice({ DATABASE_URL: url })).not.toThrow(/secret/);
  });
});

describe('midnight in the foundation’s zone', () => {
  const hours = (iso: string, hour: number) => untilHour(new Date(iso), 'Europe/Amsterdam', hour) / 3_600_000;
  it('is 24 hours away at midnight, 23 when the clock goes forward, 25 when it goes back', () => {
    expect(hours('2026-11-21T23:00:00Z', 0)).toBe(24);
    expect(hours('2027-03-27T23:00:00Z', 0)).toBe(23);
    expect(hours('2026-10-24T22:00:00Z', 0)).toBe(25);
  });
  it('is later today when the hour is still to come', () => expect(hours('2026-11-22T00:00:00Z', 4)).toBe(3));
});

it('lets a network try so often and no more, until the window has passed', () => {
  const limit = new TryLimit(2, 1000);
  expect([limit.allow('a', 0), limit.allow('a', 1), limit.allow('a', 2), limit.allow('b', 2), limit.allow('a', 1002)]).toEqual([true, true, false, true, true]);
  expect([guessed('/api/users/login'), guessed('/api/topics')]).toEqual([true, false]);
});
