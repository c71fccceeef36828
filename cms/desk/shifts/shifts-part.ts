import { isLocale } from '../../../content/locales.ts';
import { refuse } from '../../signup/http/respond.ts';
import { codeOfVolunteerAddress } from '../volunteers/address.ts';
import type { DeskPart, DeskParts } from '../http/desk-part.ts';
import { shiftCalendar } from './calendar.ts';
import { sendCalendar } from './send-calendar.ts';
import { shiftRound } from './news.ts';
import { overdueShifts, purgeShifts } from './retention.ts';
import { openShiftDesk, shiftDeskOn } from './shift-desk.ts';
import { stretchOf } from './take.ts';
import { isTaken } from './turn.ts';

const calendar = /^\/([a-z]{2})\/volunteer\/yours\/([\w-]{8,60})\/shifts\.ics$/;

/** Shifts in this process: the calendar file of a volunteer, what is told and reminded, and what is emptied. Opens the shift desk for the personal page and the admin. */
export function shiftsPart(parts: DeskParts): DeskPart {
  const { payload, snapshot, secret, siteUrl, now, onMail } = parts;
  const desk = shiftDeskOn({ payload, snapshot, secret, now });
  openShiftDesk({ ...desk, siteUrl, onMail });
  const post = { payload, snapshot, secret, siteUrl, now };
  return {
    mayAnswer: (method, path) => (method === 'GET' || method === 'HEAD') && path.endsWith('/shifts.ics'),
    async answer(request, response, path) {
      const [, lang, part = ''] = calendar.exec(path) ?? [];
      if (!isLocale(lang)) return false;
      const code = codeOfVolunteerAddress(secret, part);
      const volunteer = code === undefined ? undefined : await desk.volunteers.byCode(code);
      if (!volunteer || volunteer.emptiedAt) refuse(response, 404, '');
      else {
        const turns = (await desk.turnsOf(volunteer.id)).filter((turn) => isTaken(turn) && stretchOf(desk, turn).endsAt > now());
        sendCalendar(request, response, shiftCalendar({ snapshot: snapshot(), siteUrl, lang, now: now() }, turns));
      }
      return true;
    },
    async round() {
      if ((await shiftRound(desk, post)) > 0) onMail();
    },
    purge: () => purgeShifts(desk, payload, now()),
    overdue: (at) => overdueShifts(desk, payload, at),
  };
}
