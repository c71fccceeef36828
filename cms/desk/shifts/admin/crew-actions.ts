import { idFrom } from '../../../signup/store/store.ts';
import { hoursOf } from '../decisions/hours.ts';
import { type ShiftNews, writeAboutShift } from '../letters.ts';
import { stretchOf, take } from '../take.ts';
import { isTaken } from '../turn.ts';
import type { CrewRole, Person } from './crew-dates.ts';
import { type AskedOfDate, backTo } from './gate.ts';
import { valueOf } from '../../../signup/admin/posted.ts';

/** Most characters of the reason for taking somebody off. */
const longestReason = 200;

/** The role of this date that a form names. */
const roleOf = ({ date, typed }: AskedOfDate): CrewRole | undefined => date.roles.find(({ slug }) => slug === valueOf(typed, 'shift'));
/** The turn of this date that a form names: nobody reaches into another date by its number. */
const personOf = ({ date, typed }: AskedOfDate): Person | undefined => date.roles.flatMap(({ people }) => people).find(({ turn }) => String(turn.id) === valueOf(typed, 'turn'));

async function write({ desk, req, by }: AskedOfDate, { turn, volunteer }: Person, news: ShiftNews): Promise<void> {
  if (!volunteer || desk.now() >= stretchOf(desk, turn).startsAt) return;
  const { snapshot, secret, now, siteUrl, onMail } = desk;
  if (await writeAboutShift({ payload: req.payload, snapshot, secret, now, siteUrl }, volunteer, turn, news, { until: stretchOf(desk, turn).endsAt, by })) onMail();
}

/** Puts a volunteer on the list, through the same door: not above the number needed, not at two places at once. */
export async function addSomebody(asked: AskedOfDate): Promise<Response> {
  const { desk, typed } = asked;
  const role = roleOf(asked);
  const id = valueOf(typed, 'volunteer');
  if (!role) return backTo(asked, 'gone');
  const volunteer = id === '' ? undefined : await desk.volunteers.byId(idFrom(id));
  if (!volunteer) return backTo(asked, 'no-choice');
  const took = await take(desk, volunteer, role.slug, 'desk');
  if (took !== 'taken') return backTo(asked, took);
  const turn = (await desk.turnsOf(volunteer.id)).find((one) => one.sitting === role.slug && isTaken(one));
  if (turn?.cameBy === 'desk') await write(asked, { turn, volunteer }, 'added');
  return backTo(asked, 'added');
}

/** Takes somebody off the list, with a reason for the desk. The person hears that it is so, not why. */
export async function takeOff(asked: AskedOfDate): Promise<Response> {
  const { desk, typed } = asked;
  const person = personOf(asked);
  const reason = valueOf(typed, 'reason');
  if (!person) return backTo(asked, 'gone');
  if (reason === '' || [...reason].length > longestReason) return backTo(asked, 'no-reason');
  await desk.door.edit(person.turn.id, { ...person.turn.answers, reason });
  const ended = await desk.door.end(person.turn.id);
  if (ended?.state !== 'cancelled') return backTo(asked, 'gone');
  await write(asked, { ...person, turn: ended }, 'removed');
  return backTo(asked, 'removed');
}

/** Notes that somebody was there; where the clock does not say for how long, the form does. */
export async function came(asked: AskedOfDate): Promise<Response> {
  const { desk, typed } = asked;
  const person = personOf(asked);
  if (!person || desk.now() < stretchOf(desk, person.turn).startsAt) return backTo(asked, 'gone');
  if (hoursOf(person.turn.answers) === undefined) {
    const hours = Number(valueOf(typed, 'hours').replace(',', '.'));
    if (!(hours >= 0.25 && hours <= 24)) return backTo(asked, 'no-hours');
    await desk.door.edit(person.turn.id, { ...person.turn.answers, hours: Math.round(hours * 4) / 4 });
  }
  const done = await desk.door.arrive(person.turn.id, 1);
  return backTo(asked, done?.row.arrived === 1 ? 'came' : 'gone');
}

/** Takes the note back. Twice is once. */
export async function cameNot(asked: AskedOfDate): Promise<Response> {
  const person = personOf(asked);
  const done = person && (await asked.desk.door.arrive(person.turn.id, 0));
  return backTo(asked, done ? 'not-came' : 'gone');
}
