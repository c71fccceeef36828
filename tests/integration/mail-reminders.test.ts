import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../cms/mail/smtp.ts';
import { openDesk, type Desk } from './desk.ts';
import { openRig, type Rig, serverOf } from './mail-rig.ts';

let desk: Desk;
beforeAll(async () => { desk = await openDesk(); });
afterAll(() => desk.close());

function taking() {
  const taken: Message[] = [];
  return { taken, server: serverOf(async (message) => { taken.push(message); }) };
}
const at = (rig: Rig, moment: string) => { rig.clock.now = Date.parse(moment); };
const told = async (rig: Rig) => (await rig.rows()).filter(({ kind }) => kind === 'remind' || kind === 'soon').map(({ kind, to, state }) => `${kind} ${to.split('@')[0]} ${state}`).sort();

describe('reminders', () => {
  it('go once on the day before at ten, and two hours before to whoever asked, only to those whose place was certain', async () => {
    const rig = await openRig(desk, { capacity: 4 });
    const { taken, server } = taking();
    const mail = rig.mail(server);
    await rig.come('Amina', { adults: '2', remind: 'yes' });
    await rig.come('Bahar', { adults: '1' });
    await rig.come('Carim', { adults: '3' });
    await rig.come('Daud', { adults: '1', email: '', phone: '0612345678' });
    await mail.sweep();
    at(rig, '2026-12-10T08:59:59Z');
    await mail.sweep();
    expect(await told(rig)).toEqual([]);
    at(rig, '2026-12-10T09:00:00Z');
    await mail.sweep();
    await rig.mail(server).sweep();
    expect(await told(rig)).toEqual(['remind amina sent', 'remind bahar sent']);
    at(rig, '2026-12-11T14:59:59Z');
    await mail.sweep();
    expect(await told(rig)).toHaveLength(2);
    at(rig, '2026-12-11T15:00:00Z');
    await mail.sweep();
    await mail.sweep();
    expect(await told(rig)).toEqual(['remind amina sent', 'remind bahar sent', 'soon amina sent']);
    expect(taken.filter(({ headers }) => headers?.['List-Unsubscribe'])).toHaveLength(1);
    expect(taken.at(-1)?.headers?.['List-Unsubscribe']).toMatch(/^<https:\/\/www\.example\.org\/nl\/sign-up\/[A-Z0-9]{6}-[\w-]{22}>$/);
  });

  it('do not go to whoever signed up after their moment, in quiet hours, or for what is cancelled', async () => {
    const rig = await openRig(desk, { now: '2026-12-10T09:30:00Z' });
    const { server } = taking();
    const mail = rig.mail(server);
    await rig.come('Late');
    await mail.sweep();
    expect(await told(rig)).toEqual([]);
    const night = await openRig(desk);
    await night.come('Amina', { remind: 'yes' });
    at(night, '2026-12-10T20:00:00Z');
    await night.mail(server).sweep();
    expect(await told(night)).toEqual([]);
    const off = await openRig(desk, { dates: [{ date: '2026-12-11', start: '18:00' }] });
    await off.come('Amina', { remind: 'yes' });
    off.snapshot = { ...off.snapshot, occurrences: { [off.slug]: { ...off.snapshot.occurrences[off.slug]!, state: 'cancelled' } } };
    for (const moment of ['2026-12-10T09:00:00Z', '2026-12-11T15:00:00Z']) {
      at(off, moment);
      await off.mail(server).sweep();
    }
    expect(await told(off)).toEqual([]);
  });

  it('that could not be sent in time are withheld: “tomorrow” would not be true', async () => {
    const rig = await openRig(desk);
    await rig.come('Amina');
    const away = rig.mail(serverOf(async () => { throw Object.assign(new Error('away'), { code: 'ESOCKET' }); }));
    at(rig, '2026-12-10T09:00:00Z');
    await away.sweep();
    await away.sweep();
    expect(await told(rig)).toEqual(['remind amina retry']);
    at(rig, '2026-12-10T20:00:00Z');
    const { taken, server } = taking();
    await rig.mail(server).sweep();
    expect((await rig.rows()).map(({ kind, state, reason }) => [kind, state, reason ?? null])).toEqual([['confirmed', 'sent', null], ['remind', 'withheld', 'too-late']]);
    expect(taken).toHaveLength(1);
  });

  it('go for each session of a course, on both days on which the clock changes too', async () => {
    const course = { signUp: { asks: [], wholeSeries: true, closesHours: 0, largestParty: 10 } } as never;
    const rig = await openRig(desk, { now: '2026-10-01T12:00:00Z', event: course, dates: [{ date: '2026-10-25', start: '18:00' }, { date: '2026-10-26', start: '18:00' }, { date: '2027-03-28', start: '18:00' }, { date: '2027-03-29', start: '18:00' }] });
    const { server } = taking();
    const mail = rig.mail(server);
    const row = await rig.desk.door.signUp('empowerment-room', 'course', { ...(await import('../unit/mail/sample.ts')).answersOf({ remind: 'yes' }) });
    expect(row?.state).toBe('confirmed');
    const keys = async () => (await rig.rows()).map(({ kind, session }) => `${kind} ${session ?? ''}`).filter((key) => /^(remind|soon) /.test(key));
    // Summer time ends in the night before the first session: 10:00 is 08:00 UTC on the 24th and 09:00 on the 25th.
    for (const [before, on, said] of [['2026-10-24T07:59:59Z', '2026-10-24T08:00:00Z', 'remind empowerment-room-2026-10-25'], ['2026-10-25T08:59:59Z', '2026-10-25T09:00:00Z', 'remind empowerment-room-2026-10-26'],
      ['2026-10-25T14:59:59Z', '2026-10-25T15:00:00Z', 'soon empowerment-room-2026-10-25'],
      ['2027-03-27T08:59:59Z', '2027-03-27T09:00:00Z', 'remind empowerment-room-2027-03-28'], ['2027-03-28T07:59:59Z', '2027-03-28T08:00:00Z', 'remind empowerment-room-2027-03-29'],
      ['2027-03-28T13:59:59Z', '2027-03-28T14:00:00Z', 'soon empowerment-room-2027-03-28']] as const) {
      at(rig, before);
      await mail.sweep();
      expect(await keys()).not.toContain(said);
      at(rig, on);
      await mail.sweep();
      expect((await keys()).at(-1)).toBe(said);
    }
  });
});

describe('a message of the host', () => {
  it('goes once to everybody who comes or waits, in Dutch inside the own language; who has no address is to be called', async () => {
    const rig = await openRig(desk, { capacity: 2 });
    const { taken, server } = taking();
    const mail = rig.mail(server);
    await rig.come('Amina', { language: 'ar' });
    await rig.come('Bahar');
    await rig.come('Daud', { email: '', phone: '0612345678' });
    const gone = await rig.come('Esra');
    await rig.desk.door.end(gone.id);
    await mail.sweep();
    taken.length = 0;
    const said = 'Neem <b>warme</b> kleren mee.\r\n\r\nTot vrijdag!';
    expect(await Promise.all([mail.messageAll(rig.slug, said, '1'), mail.messageAll(rig.slug, said, '1')])).toEqual([{ mailed: 2, toCall: 1 }, { mailed: 2, toCall: 1 }]);
    await mail.sweep();
    expect(taken.map(({ to }) => to).sort()).toEqual(['amina@example.org', 'bahar@example.org']);
    const arabic = taken.find(({ to }) => to.startsWith('amina'));
    expect(arabic?.subject).toBe('رسالة عن: \u2068Empowermentruimte\u2069، الجمعة 11 ديسمبر 2026');
    expect(arabic?.html).toMatch(/<blockquote lang="nl" dir="ltr"[^>]*><p[^>]*>Neem &lt;b&gt;warme&lt;\/b&gt; kleren mee\.<\/p><p[^>]*>Tot vrijdag!<\/p><\/blockquote>/);
    expect(arabic?.text).toContain('> Neem <b>warme</b> kleren mee.\n>\n> Tot vrijdag!');
    await expect(mail.messageAll(rig.slug, ' \n', '1')).rejects.toThrow(RangeError);
    expect(await mail.messageAll('no-such-evening', 'Hallo', '1')).toBeUndefined();
  });
});
