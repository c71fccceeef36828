import { locales, sourceLocale } from '../../../../content/locales.ts';
import { dayIn } from '../../../../content/dates/instant.ts';
import { hasRole, personOf } from '../../../access/role.ts';
import { feedbackView } from '../../../feedback/admin/endpoints.ts';
import { readFeedback } from '../../../feedback/admin/read-feedback.ts';
import { readsFeedback } from '../../../feedback/admin/readers.ts';
import { LinkStore } from '../../../links/store.ts';
import { dueFor, readDue } from '../../../review/due.ts';
import { signUpDesk } from '../../../signup/desk.ts';
import { mayJudge, translates } from '../../../translation/work/decisions.ts';
import { WorkStore } from '../../../translation/work/work-store.ts';
import type { WaitingSource } from '../asked.ts';

/** Translations that were handed in, and that this account may approve. */
export const translationsToApprove: WaitingSource = async ({ payload, user, speech: { say }, admin }) => {
  const person = personOf({ user });
  if (!person) return [];
  const store = new WorkStore(payload);
  const languages = locales.filter((locale) => locale !== sourceLocale && translates(person, locale));
  const open = await Promise.all(languages.map((locale) => store.open(locale)));
  const n = open.flat().filter((work) => mayJudge(work, person)).length;
  return n === 0 ? [] : [{ text: say({ nl: 'Vertalingen om na te lezen', en: 'Translations to read over' }), href: `${admin}/translate`, n }];
};

/** Texts whose day to look again has come. */
export const reviewsDue: WaitingSource = async ({ payload, user, speech: { say }, now }) => {
  const person = personOf({ user });
  if (!person) return [];
  const today = dayIn(new Date(signUpDesk()?.now() ?? now), signUpDesk()?.snapshot().globals.settings.timeZone ?? 'Europe/Amsterdam');
  const n = dueFor(await readDue(payload, today), person.role).length;
  return n === 0 ? [] : [{ text: say({ nl: 'Teksten om opnieuw na te kijken', en: 'Texts to look at again' }), href: '#review', n }];
};

/** What readers found missing and nobody has looked at. */
export const readersMissing: WaitingSource = async ({ payload, user, speech: { say }, admin }) => {
  const reads = readsFeedback({ user });
  if (!reads) return [];
  const n = (await readFeedback(payload, reads)).pages.reduce((sum, page) => sum + page.open, 0);
  return n === 0 ? [] : [{ text: say({ nl: 'Wat lezers missen', en: 'What readers miss' }), href: feedbackView(admin), n }];
};

/** Links to other sites that do not work any more. */
export const brokenLinks: WaitingSource = async ({ payload, user, speech: { say } }) => {
  if (!hasRole({ user }, 'admin', 'editor')) return [];
  const n = (await new LinkStore(payload).broken()).filter(({ state }) => state === 'broken').length;
  return n === 0 ? [] : [{ text: say({ nl: 'Links die niet meer werken', en: 'Links that do not work any more' }), href: '#broken-links', n }];
};
