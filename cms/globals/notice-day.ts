import type { DateField, DateFieldValidation, FieldHook } from 'payload';
import { date } from 'payload/shared';
import { day, dayOf } from '../fields/time.ts';
import { sentence } from '../validation/sentence.ts';
import { today } from './today.ts';

/** Kinds of notice that hold for one day. */
const ofOneDay = ['closed-today', 'opens-later', 'other-place'];
export const holdsOneDay = ({ kind }: { kind?: unknown }): boolean => ofOneDay.includes(String(kind));

const todayWhenEmpty: FieldHook = async ({ value, siblingData, originalDoc, req }) => {
  if (!holdsOneDay({ ...originalDoc, ...siblingData })) return null;
  const chosen = value === undefined ? originalDoc?.date : value;
  return chosen || `${await today(req)}T12:00:00.000Z`;
};

/** A day that is over would hide the notice from everybody, while the editor believes that it is there. */
const notOver: DateFieldValidation = async (value, options) => {
  const said = await date(value, options);
  const chosen = dayOf(value as string | Date | null | undefined);
  if (said !== true || !chosen) return said;
  return chosen >= await today(options.req) ? true : sentence(options.req, { nl: 'Deze dag is voorbij. Kies vandaag of een latere dag.', en: 'This day is over. Choose today or a later day.' });
};

/** The day for which a notice holds: today when it is left empty. */
export const noticeDay = (): DateField => {
  const field = day('date', { nl: 'Op welke dag', en: 'On which day' }, { description: { nl: 'Laat leeg voor vandaag. Daarna gaat de melding vanzelf weg.', en: 'Leave empty for today. After that day the notice goes away by itself.' } });
  return { ...field, admin: { ...field.admin, condition: holdsOneDay }, hooks: { beforeValidate: [todayWhenEmpty] }, validate: notOver } as DateField;
};
