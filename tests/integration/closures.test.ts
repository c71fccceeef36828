import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsSlug } from '../../cms/mail/collection.ts';
import { openMailDesk } from '../../cms/mail/mail-desk.ts';
import type { Mail } from '../../cms/mail/mail.ts';
import type { Role } from '../../cms/access/role.ts';
import { changesSlug } from '../../cms/publishing/changes.ts';
import { readSignUp } from '../../content/forms/sign-up.ts';
import { sourceOf } from '../../site/views/source.ts';
import { home } from '../../site/views/home.ts';
import { location } from '../../site/views/location.ts';
import { occurrence } from '../../site/views/occurrence.ts';
import { occurrenceFeed } from '../../site/views/occurrence-feed.ts';
import { newsFeed } from '../../site/views/news-feed.ts';
import { type ClosuresRig, friday, monday, openClosuresRig } from './closures-rig.ts';

let rig: ClosuresRig;
const dinner = `tafel-${friday}`;
beforeAll(async () => { rig = await openClosuresRig(); });
afterAll(() => rig.close());

const click = (path: string, form: Record<string, string> = {}, by: Role = 'desk') => rig.ask(path, { by, form });
const date = async () => {
  const { start, end, state, location: at, sequence, byHand, usual } = await rig.desk.payload.findByID({ collection: 'occurrences', id: rig.ids.date, depth: 0 });
  return { start, end, state, at, sequence, byHand, usual };
};
const exceptionRows = async () => (await rig.desk.payload.findByID({ collection: 'locations', id: rig.ids.office, depth: 0 })).exceptions ?? [];
const queued = async () => (await rig.desk.payload.find({ collection: changesSlug as never, pagination: false })).totalDocs;
const homeIn = (lang: 'nl' | 'en' | 'ar' | 'am') => home.view(sourceOf(rig.snapshot()), { lang })!;
const unfolded = (ics: string) => ics.replace(/\r\n /g, '');

describe('the desk in two clicks', () => {
  it('shows what can be different, then the sentences, then says it everywhere for one day', async () => {
    const list = await rig.ask('', { by: 'desk' });
    expect(list.text).toContain(`href="/api/closures/place/de-bakkerij/${monday}/closed"`);
    const page = await rig.ask(`/place/de-bakkerij/${monday}/closed`, { by: 'desk' });
    expect(page.status).toBe(200);
    for (const sentence of ['Vandaag gesloten.', 'Closed today.', 'مغلق اليوم.', 'ዛሬ ዝግ ነው።', 'Boven elke pagina']) expect(page.text).toContain(sentence);
    expect(await exceptionRows()).toEqual([]);
    const before = await queued();
    expect(await click(`/place/de-bakkerij/${monday}/closed`)).toMatchObject({ status: 303, to: '/api/closures?did=soon' });
    expect(await queued()).toBe(before + 1);
    await rig.publish();
    expect(homeIn('ar').frame.notice).toEqual({ about: 'اليوم في المكتب', phrase: 'مغلق اليوم' });
    expect(homeIn('am').today).toMatchObject({ open: false, phrase: 'ዛሬ ዝግ ነው' });
    expect(location.view(sourceOf(rig.snapshot()), { lang: 'en', slug: 'de-bakkerij' })).toMatchObject({ today: { phrase: 'Closed today' }, exceptions: [{ phrase: expect.stringContaining('30 November') }] });
    expect(newsFeed.view(sourceOf(rig.snapshot()), { lang: 'en' })).toContain('<title>Closed on Monday 30 November</title>');
    // When the day is over everything is as usual by itself.
    expect(home.view(sourceOf({ ...rig.snapshot(), day: '2026-12-01' }), { lang: 'nl' })).toMatchObject({ frame: { notice: undefined }, today: { open: true } });
  });

  it('takes a second closure of the day for the first, and sets all back', async () => {
    expect((await click(`/place/de-bakkerij/${monday}/opens-later`, { at: '12:00' })).status).toBe(303);
    expect(await exceptionRows()).toHaveLength(1);
    await rig.publish();
    expect(homeIn('en').frame.notice?.phrase).toBe('Open today from 12:00 to 16:00. Opens 2 hours later.');
    expect((await click(`/place/de-bakkerij/${monday}/as-usual`)).status).toBe(303);
    expect(await exceptionRows()).toEqual([]);
    await rig.publish();
    expect(homeIn('nl').frame.notice).toBeUndefined();
  });

  it('closes several days at once in one publish', async () => {
    const before = await queued();
    await click(`/place/de-bakkerij/${monday}/closed`, { days: '3' });
    expect(await queued()).toBe(before + 1);
    await rig.publish();
    expect(homeIn('ar').frame.notice?.phrase).toBe('مغلق 3 أيام');
    await click(`/place/de-bakkerij/${monday}/as-usual`, { days: '3' });
    expect(await exceptionRows()).toEqual([]);
  });

  it('takes a notice about that day away, and leaves another notice', async () => {
    const notice = (data: object) => rig.desk.payload.updateGlobal({ slug: 'notice', data: { _status: 'published', ...data } as never });
    const kind = async () => (await rig.desk.payload.findGlobal({ slug: 'notice' })).kind;
    await notice({ kind: 'closed-today', date: '2040-11-30T12:00:00.000Z' });
    await click(`/place/de-bakkerij/${monday}/closed`);
    expect(await kind()).toBe('closed-today');
    await notice({ kind: 'closed-today', date: '2040-12-04T12:00:00.000Z' });
    rig.clock.now = Date.parse('2040-12-03T08:00:00Z');
    await click('/place/de-bakkerij/2040-12-04/opens-later', { at: '12:00' });
    expect(await kind()).toBe('none');
    await click('/place/de-bakkerij/2040-12-04/as-usual');
    rig.clock.now = Date.parse(`${monday}T08:00:00Z`);
    await click(`/place/de-bakkerij/${monday}/as-usual`);
    await rig.publish();
  });

  it.each([
    ['a day that is over', `/place/de-bakkerij/2026-11-29/closed`, {}, 'Deze dag is voorbij'],
    ['a day on which it is closed', `/place/de-bakkerij/2026-12-05/closed`, {}, 'is het al gesloten'],
    ['a time that is none', `/place/de-bakkerij/${monday}/opens-later`, { at: 'half twaalf' }, 'Schrijf de tijd zo'],
    ['a time after closing', `/place/de-bakkerij/${monday}/opens-later`, { at: '17:00' }, 'Kies een tijd'],
    ['its own place', `/place/de-bakkerij/${monday}/other-place`, { place: 'de-bakkerij' }, 'Het is daar al'],
    ['a place that is not there', `/place/de-bakkerij/${monday}/other-place`, { place: 'nergens' }, 'Kies een plek'],
    ['what is as usual', `/place/de-bakkerij/${monday}/as-usual`, {}, 'al zoals altijd'],
    ['a start before the usual one', `/date/${dinner}/starts-later`, { at: '17:00' }, 'Kies een tijd'],
  ] as const)('refuses %s with a sentence and stores nothing', async (_what, path, form, sentence) => {
    const before = await queued();
    const answer = await click(path, form);
    expect(answer).toMatchObject({ status: 422 });
    expect(answer.text).toContain(sentence);
    if ('at' in form) expect(answer.text).toContain(`value="${form.at}"`);
    expect(await queued()).toBe(before);
  });
});

describe('who may', () => {
  const may = async (by: Role | undefined, path: string) => (await rig.ask(path, by ? { by } : {})).status;
  it.each([
    ['admin', 200, 200, 200], ['editor', 200, 200, 200], ['desk', 200, 404, 200], ['host', 404, 404, 200], ['translator', 403, 403, 403], [undefined, 403, 403, 403],
  ] as const)('%s', async (by, ownDesk, otherPlace, dinnerDate) => {
    expect(await may(by, `/place/de-bakkerij/${monday}/closed`)).toBe(ownDesk);
    expect(await may(by, `/place/speeltuin/${monday}/closed`)).toBe(otherPlace);
    expect(await may(by, `/date/${dinner}/cancelled`)).toBe(dinnerDate);
    const before = await queued();
    if (ownDesk !== 200) expect((await rig.ask(`/place/de-bakkerij/${monday}/closed`, { ...(by && { by }), form: {} })).status).toBe(ownDesk);
    if (dinnerDate !== 200) expect((await rig.ask(`/date/${dinner}/cancelled`, { ...(by && { by }), form: {} })).status).toBe(dinnerDate);
    expect(await queued()).toBe(before);
  });
  it('a host changes no date of another series, and no other site posts for anybody', async () => {
    const before = await queued();
    expect((await rig.ask(`/date/avond-${friday}/cancelled`, { by: 'host', form: {} })).status).toBe(404);
    expect((await rig.ask(`/date/${dinner}/cancelled`, { by: 'admin', form: {}, origin: 'https://evil.example' })).status).toBe(403);
    expect((await rig.ask('', { by: 'host' })).text).not.toContain('de-bakkerij');
    expect(await queued()).toBe(before);
  });
  it('nobody gets more at the ordinary doors because of it', async () => {
    const { status } = await rig.desk.rest(`/locations/${rig.ids.office}`, { by: 'desk', method: 'PATCH', data: { exceptions: [] } });
    expect(status).toBe(403);
  });
});

describe('a date with people signed up', () => {
  const mail = () => openMailDesk({ payload: rig.desk.payload, desk: rig.signUps, secret: 'only for tests', siteUrl: 'http://localhost:3000', now: () => rig.clock.now });
  const mails = async () => {
    await rig.signUps.sweep();
    await mail().sweep();
    const { docs } = await rig.desk.payload.db.find({ collection: mailsSlug, sort: 'id', limit: 0, pagination: false } as never) as unknown as { docs: Mail[] };
    await rig.desk.payload.db.deleteMany({ collection: mailsSlug, where: {} } as never);
    return docs;
  };
  const come = async (name: string, language: string, adults = '2', email = `${name.toLowerCase()}@example.org`) => {
    const read = readSignUp({ name, adults, language, ...(email ? { email } : { phone: '0612345678' }) }, rig.signUps.sitting(dinner)!.asked);
    if (!('answers' in read)) throw new Error(JSON.stringify(read));
    return rig.signUps.door.signUp(dinner, name, read.answers);
  };
  beforeAll(async () => {
    await rig.signUps.sweep();
    for (const [name, language] of [['Amina', 'ar'], ['Olga', 'ru'], ['Jan', 'nl']] as const) await come(name, language, '10');
    await come('Selam', 'am', '4');
    await come('Zonder', 'en', '1', '');
    await mails();
  });
  /** What people are told in the end must be told once: a second sweep writes nothing. */
  const told = async () => {
    const all = await mails();
    expect(await mails()).toEqual([]);
    return Object.fromEntries(all.map(({ language, kind, text, ics, subject }) => [language, { kind, text, ics: ics && unfolded(ics), subject }]));
  };

  it('says before how many get a mail and how many must be called', async () => {
    const { text } = await rig.ask(`/date/${dinner}/starts-later`, { by: 'host' });
    for (const words of ['4 aanmeldingen', '1 aanmelding zonder e-mail', 'Begint 30 minuten later', '18:30–21:00']) expect(text).toContain(words);
    expect(text).not.toContain('Amina');
  });

  it('starts later: page, calendar files and one mail each, in the own language', async () => {
    const { sequence } = await date();
    expect((await click(`/date/${dinner}/starts-later`, { at: '20:00' }, 'host')).status).toBe(303);
    expect(await date()).toMatchObject({ start: '20:00', end: '22:30', byHand: true, sequence: Number(sequence) + 1, usual: { start: '18:00', end: '20:30', byHand: false } });
    await rig.publish();
    const view = occurrence.view(sourceOf(rig.snapshot()), { lang: 'ru', slug: 'tafel', date: friday })!;
    expect(view.occurrence).toMatchObject({ different: ['Начнётся на 2 часа позже'], usually: '18:00' });
    expect(view.frame.jsonLd).toContainEqual(expect.objectContaining({ startDate: '2026-12-04T20:00:00+01:00', previousStartDate: '2026-12-04T18:00:00+01:00', eventStatus: 'https://schema.org/EventScheduled' }));
    const ics = unfolded(occurrenceFeed.view(sourceOf(rig.snapshot()), { lang: 'ar', slug: 'tafel', date: friday })!);
    for (const line of ['DTSTART;TZID=Europe/Amsterdam:20261204T200000', `SEQUENCE:${Number(sequence) + 1}`, 'يتأخر وقت البدء ساعتين', 'STATUS:CONFIRMED']) expect(ics).toContain(line);
    const all = await told();
    expect(Object.keys(all).sort()).toEqual(['am', 'ar', 'nl', 'ru']);
    expect(new Set(Object.values(all).map(({ kind }) => kind))).toEqual(new Set(['moved']));
    expect(all.ar!.text).toContain('يتأخر وقت البدء ساعتين');
    expect(all.nl!.text).toContain('Begint 2 uur later.');
    expect(all.ru!.subject).toContain('Изменилось время или место');
    expect(all.ru!.ics).toContain('DTSTART;TZID=Europe/Amsterdam:20261204T200000');
    // Selam waits: she is told where she stands, and no calendar entry.
    expect(all.am!.text).toContain('2 ሰዓት ዘግይቶ ይጀምራል።');
    expect(all.am!.text).toContain('በመጠባበቂያ ዝርዝር ውስጥ ነዎት');
    expect(all.am!.text).not.toContain('ምዝገባዎ እንዳለ ነው');
    expect(all.am!.ics).toBeFalsy();
  });

  it('tells nobody what he knew when he signed up', async () => {
    await come('Nieuw', 'fr', '1');
    expect(Object.values(await told()).map(({ kind }) => kind)).not.toContain('moved');
  });

  it('adds another place, says only that, and sets both back with one click that is told too', async () => {
    await click(`/date/${dinner}/other-place`, { place: 'de-bakkerij' });
    await rig.publish();
    const moved = await told();
    expect(moved.nl!.text).toContain('Op een andere plek: De Bakkerij');
    expect(moved.nl!.text).not.toContain('uur later');
    await click(`/date/${dinner}/as-usual`);
    expect(await date()).toMatchObject({ start: '18:00', end: '20:30', at: rig.ids.playground, state: 'planned', byHand: false, usual: null });
    await rig.publish();
    const back = await told();
    expect(back.nl!.text).toContain('Toch zoals altijd.');
    expect(back.fr!.text).toContain('Finalement comme d’habitude.');
    expect(occurrence.view(sourceOf(rig.snapshot()), { lang: 'nl', slug: 'tafel', date: friday })!.occurrence.different).toBeUndefined();
  });

  it('tells nobody of what was set back before it was told', async () => {
    await click(`/date/${dinner}/starts-later`, { at: '19:00' });
    await rig.publish();
    await click(`/date/${dinner}/as-usual`);
    await rig.publish();
    expect(await told()).toEqual({});
  });

  it('is called off and takes place after all', async () => {
    await click(`/date/${dinner}/cancelled`);
    await click(`/date/${dinner}/cancelled`);
    await rig.publish();
    expect(unfolded(occurrenceFeed.view(sourceOf(rig.snapshot()), { lang: 'ar', slug: 'tafel', date: friday })!)).toContain('STATUS:CANCELLED');
    expect(new Set(Object.values(await told()).map(({ kind }) => kind))).toEqual(new Set(['off']));
    await click(`/date/${dinner}/as-usual`);
    await rig.publish();
    const on = await told();
    expect(on.nl).toMatchObject({ kind: 'confirmed' });
    expect(on.nl!.text).toContain('Gaat toch door.');
  });

  it('says when and where once, when it moved and was called off before it takes place after all', async () => {
    await click(`/date/${dinner}/starts-later`, { at: '19:00' });
    await rig.publish();
    await told();
    await click(`/date/${dinner}/cancelled`);
    await rig.publish();
    await told();
    await click(`/date/${dinner}/as-usual`);
    await rig.publish();
    expect(new Set(Object.values(await told()).map(({ kind }) => kind))).toEqual(new Set(['confirmed', 'waiting']));
  });

  it('loses no mail that is under way when the date moves', async () => {
    const row = await come('Snel', 'it', '1');
    await click(`/date/${dinner}/starts-later`, { at: '19:00' });
    await rig.publish();
    const kindsOf = (all: readonly Mail[]) => all.filter(({ signUp }) => signUp === String(row?.id)).map(({ kind }) => kind);
    expect(kindsOf(await mails())).toEqual([row?.state]);
    expect(kindsOf(await mails())).toEqual(['moved']);
    await click(`/date/${dinner}/as-usual`);
    await rig.publish();
    await told();
  });

  it('tells of a time that an editor changes in the admin, too', async () => {
    await rig.desk.payload.update({ collection: 'events', id: rig.ids.dinner, data: { start: '18:15' } as never });
    await rig.publish();
    const all = await told();
    expect(all.nl).toMatchObject({ kind: 'moved' });
    await rig.desk.payload.update({ collection: 'events', id: rig.ids.dinner, data: { start: '18:00' } as never });
    await rig.publish();
    await told();
  });
});

it('is not held up by what the gate has against a text that is on the site already', async () => {
  const { payload } = rig.desk;
  const write = (note: string, context = {}) => payload.update({ collection: 'occurrences', id: rig.ids.date, locale: 'nl', data: { note, _status: 'published' } as never, user: rig.desk.as.editor, context });
  await expect(write('Kom\u202e')).rejects.toThrow();
  await write('Kom\u202e', { planning: true });
  expect((await click(`/date/${dinner}/cancelled`)).status).toBe(303);
  expect(await date()).toMatchObject({ state: 'cancelled' });
  await click(`/date/${dinner}/as-usual`);
  await write('');
  // Who clicked stands in the log of what was changed.
  const { docs } = await payload.find({ collection: 'activity' as never, where: { document: { equals: String(rig.ids.date) } }, limit: 0, pagination: false }) as unknown as { docs: Record<string, unknown>[] };
  expect(docs).toContainEqual(expect.objectContaining({ kind: 'occurrences', who: String(rig.desk.as.desk.id), fields: expect.stringContaining('state') }));
});

describe('a draft beside what is published', () => {
  it('of a date stays a draft with its own words, and does not take the closure away', async () => {
    const { payload } = rig.desk;
    await payload.update({ collection: 'occurrences', id: rig.ids.date, locale: 'nl', data: { note: 'Nog niet klaar.' } as never, draft: true });
    await payload.update({ collection: 'occurrences', id: rig.ids.date, locale: 'ar', data: { note: 'ليس جاهزًا' } as never, draft: true });
    expect((await click(`/date/${dinner}/starts-later`, { at: '19:00' })).status).toBe(303);
    const both = async (draft: boolean) => payload.findByID({ collection: 'occurrences', id: rig.ids.date, depth: 0, draft, locale: 'all' as never }) as unknown as Promise<Record<string, unknown>>;
    expect(await both(false)).toMatchObject({ start: '19:00', _status: 'published' });
    expect(JSON.stringify((await both(false)).note ?? null)).not.toContain('klaar');
    expect(await both(true)).toMatchObject({ start: '19:00', _status: 'draft', note: { nl: 'Nog niet klaar.', ar: 'ليس جاهزًا' } });
    await click(`/date/${dinner}/as-usual`);
    expect(await both(false)).toMatchObject({ start: '18:00', usual: null });
    // An editor publishes the draft as ever.
    await payload.update({ collection: 'occurrences', id: rig.ids.date, locale: 'nl', data: { _status: 'published' } as never });
    expect(await both(false)).toMatchObject({ start: '18:00', note: { nl: 'Nog niet klaar.', ar: 'ليس جاهزًا' } });
  });

  it('of a place keeps its rows and their words in every language', async () => {
    const { payload } = rig.desk;
    const id = rig.ids.office;
    const planned = { date: `${friday}T12:00:00.000Z`, kind: 'hours', from: '12:00', to: '14:00', reason: 'Studiedag' };
    await payload.update({ collection: 'locations', id, locale: 'nl', data: { exceptions: [planned] } as never });
    const [row] = await exceptionRows();
    await payload.update({ collection: 'locations', id, locale: 'ar', data: { exceptions: [{ ...row, reason: 'يوم دراسي' }] } as never });
    await payload.update({ collection: 'locations', id, locale: 'nl', data: { route: 'Concept' } as never, draft: true });
    await click(`/place/de-bakkerij/${friday}/closed`);
    const snapshot = await rig.publish();
    expect(snapshot.locations['de-bakkerij']).toMatchObject({ exceptions: [{ date: friday, kind: 'closed' }] });
    expect(snapshot.locations['de-bakkerij']!.exceptions[0]!.reason).toBeUndefined();
    expect(snapshot.locations['de-bakkerij']!.route).toBeUndefined();
    await click(`/place/de-bakkerij/${friday}/as-usual`);
    expect((await rig.publish()).locations['de-bakkerij']!.exceptions).toEqual([{ date: friday, kind: 'hours', from: '12:00', to: '14:00', reason: { nl: 'Studiedag', ar: 'يوم دراسي' } }]);
    expect(await payload.findByID({ collection: 'locations', id, draft: true, depth: 0 })).toMatchObject({ route: 'Concept', _status: 'draft', exceptions: [{ kind: 'hours', reason: 'Studiedag' }] });
  });
});
