import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { readPage } from '../html.ts';
import type { Rig } from '../publisher-rig.ts';
import { readyRig } from '../ready-rig.ts';

let rig: Rig;
beforeAll(async () => { rig = await readyRig(fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }))); });
afterAll(() => rig.stop());

const nasty = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><script>alert(1)</script>', '</script><script>alert(1)</script>', '{{7*7}} ${7*7} <%= 7 %>',
  '&lt;b&gt; & &amp; "\' `', '\u202Eomgekeerd\u202C (haakjes) العربية 071-123 45 67', '👩‍👩‍👧‍👦 🫓 ﷽ ẤẤ a\u0301\u0302\u0303', 'a'.repeat(200), '%00 \\ ../../ javascript:alert(1)',
];

async function publish(title: string, body: string) {
  const debts = rig.content.snapshot.topics.debts!;
  rig.publisher.nudge(rig.content.save('topics', 'debts', { ...debts, title: { nl: title, ar: title }, summary: { nl: title, ar: title }, blocks: [{ type: 'text', id: 'x', heading: { nl: title }, body: { nl: body, ar: body } }, { type: 'links', id: 'y', links: [{ label: { nl: title }, path: '/topics/energy' }] }] }));
  await rig.publisher.settled();
}

describe('hostile content', () => {
  it.each(nasty)('%s stays text on every page that shows it', async (text) => {
    await publish(text, `${text}\n\n**${text}**`);
    expect(rig.publisher.state().problems).toEqual([]);
    const clean = text.replace(/\s+/g, ' ').trim();
    for (const path of ['/nl/topics/debts', '/ar/topics/debts', '/nl', '/nl/topics']) {
      const { texts, attributes } = readPage(rig.bytes(path) ?? '');
      expect(texts.some(({ text: shown }) => shown.replace(/\s+/g, ' ').includes(clean)), path).toBe(true);
      expect(attributes.filter(({ name }) => name.startsWith('on')), path).toEqual([]);
      expect(attributes.filter(({ name, value }) => (name === 'href' || name === 'src') && /^\s*javascript:/i.test(value)), path).toEqual([]);
      expect(texts.filter(({ around }) => around[0] === 'script').length).toBe(0);
    }
    for (const [json] of (rig.bytes('/nl') ?? '').matchAll(/(?<=<script type="application\/ld\+json">)[\s\S]*?(?=<\/script>)/g)) expect(() => JSON.parse(json)).not.toThrow();
  });

  it('a link in a text can only lead into the site or to https', async () => {
    await publish('x', '[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) [d](http://plain.example) [e](https://example.org/ok) [f](/topics/energy)');
    const { attributes } = readPage(rig.bytes('/nl/topics/debts') ?? '');
    const targets = attributes.filter(({ element, name, value }) => element === 'a' && name === 'href' && /javascript|data:|evil|plain|example\.org/.test(value)).map(({ value }) => value);
    expect(targets).toEqual(['https://example.org/ok']);
  });

  it('feeds and calendars stay well formed', async () => {
    const event = rig.content.snapshot.events['empowerment-room']!;
    rig.publisher.nudge(rig.content.save('events', event.slug, { ...event, title: { nl: 'Eten; drinken, \\ en\nmeer <b>"x"</b> & co' }, summary: { nl: 'BEGIN:VEVENT\r\nEND:VCALENDAR' } }));
    await rig.publisher.settled();
    const calendar = rig.bytes('/nl/calendar.ics') ?? '';
    expect(calendar.match(/^BEGIN:VCALENDAR/gm)).toHaveLength(1);
    expect(calendar.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(calendar.match(/^BEGIN:VEVENT/gm)?.length).toBe(calendar.match(/^END:VEVENT/gm)?.length);
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });
});
