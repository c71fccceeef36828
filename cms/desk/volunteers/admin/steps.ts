import { z } from 'zod';
import { dayIn } from '../../../../content/dates/instant.ts';
import { length, lines } from '../../../../content/forms/typed-shapes.ts';
import { changeVolunteer } from '../changing.ts';
import { confirmJoined, writeToVolunteer } from '../letters.ts';
import { moveVolunteer } from '../move.ts';
import { type StepRefusal, withKnown } from '../steps.ts';
import { volunteerStates } from '../volunteer.ts';
import { type AskedOfOne, backTo } from './gate.ts';
import { valueOf } from '../../../signup/admin/posted.ts';
import { longestNote } from '../../inbox/longest-note.ts';

/** Brings a volunteer into a state, unless a rule says no. */
export async function setState(asked: AskedOfOne): Promise<Response> {
  const { desk, volunteer: { id }, typed, by } = asked;
  const state = volunteerStates.find((one) => one === valueOf(typed, 'state'));
  const moved = state && (await moveVolunteer(desk, id, state, by));
  return backTo(asked, id, moved?.refused ?? 'state');
}

/** A person of the desk saw that it is no robot: the mail that waited for it goes. */
export async function real(asked: AskedOfOne): Promise<Response> {
  const { desk, volunteer: { id } } = asked;
  const changed = await changeVolunteer<'emptied'>(desk.store, id, ({ doubt, emptiedAt }) => (emptiedAt ? 'emptied' : doubt ? { doubt: null } : undefined));
  if (!changed || changed.refused) return backTo(asked, id, 'emptied');
  await confirmJoined(desk, changed.volunteer);
  return backTo(asked, id, 'real');
}

/** Keeps the days on which the certificate was asked for and seen; an empty field takes a day away. */
export async function setCertificate(asked: AskedOfOne): Promise<Response> {
  const { desk, volunteer: { id }, typed } = asked;
  const [askedOn, seenOn] = [valueOf(typed, 'askedOn'), valueOf(typed, 'seenOn')];
  const { roles, globals: { settings } } = desk.snapshot();
  const isDay = (text: string) => text === '' || z.iso.date().safeParse(text).success;
  if (!isDay(askedOn) || !isDay(seenOn) || seenOn > dayIn(new Date(desk.now()), settings.timeZone)) return backTo(asked, id, 'no-day', '#certificate');
  const changed = await changeVolunteer<StepRefusal>(desk.store, id, (volunteer) => withKnown(volunteer, { certificate: { ...volunteer.certificate, askedOn: askedOn || undefined, seenOn: seenOn || undefined } }, roles));
  return backTo(asked, id, changed?.refused ?? 'dated', '#certificate');
}

/** Keeps a note for the desk. */
export async function note(asked: AskedOfOne): Promise<Response> {
  const { desk, volunteer: { id }, typed, by } = asked;
  const text = lines.parse(typed.text);
  if (text === '' || length(text) > longestNote) return backTo(asked, id, 'empty', '#notes');
  const changed = await changeVolunteer<'emptied'>(desk.store, id, ({ notes, emptiedAt }) => (emptiedAt ? 'emptied' : { notes: [...notes, { at: desk.now(), by, text }] }));
  return backTo(asked, id, changed?.refused ?? 'noted', '#notes');
}

/** Mails the personal link once more. */
export async function sendLink(asked: AskedOfOne): Promise<Response> {
  const { desk, volunteer, by } = asked;
  const sent = !volunteer.emptiedAt && !volunteer.doubt && (await writeToVolunteer(desk, volunteer, 'link', by));
  return backTo(asked, volunteer.id, sent ? 'linked' : 'not-linked');
}
