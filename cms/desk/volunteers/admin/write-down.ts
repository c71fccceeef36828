import { dayIn } from '../../../../content/dates/instant.ts';
import { partNames, readAsk } from '../../../../content/forms/ask/read.ts';
import type { FormFault } from '../../../../content/forms/fault.ts';
import { faultMessage, fieldId } from '../../../../content/forms/fault-message.ts';
import { joinAnswersOf, joinFields } from '../../../../content/forms/join.ts';
import type { Typed } from '../../../../content/forms/sign-up.ts';
import { factsOf, isLocale, locales, sourceLocale } from '../../../../content/locales.ts';
import { say as message } from '../../../../content/messages.ts';
import { html } from '../../../signup/admin/pages/markup.ts';
import { answerPage, screenLine } from '../../../signup/admin/pages/page.ts';
import { conditionOf, inputs } from '../../inbox/pages/ask-form.ts';
import { changeVolunteer } from '../changing.ts';
import { joinAs } from '../join.ts';
import { confirmJoined } from '../letters.ts';
import { type StepRefusal, withKnown } from '../steps.ts';
import type { Volunteer } from '../volunteer.ts';
import { type Asked, type AskedOfOne, backTo, endpoints, endpointsOf, viewOf } from './gate.ts';
import { valueOf } from '../../../signup/admin/posted.ts';

const fieldsOf = ({ desk }: Pick<Asked, 'desk'>) => joinFields(Object.values(desk.snapshot().roles));
/** What is asked of somebody who is a volunteer already: whether a certificate is there stands in the file. */
const knownFields = (asked: Pick<Asked, 'desk'>) => fieldsOf(asked).filter(({ showIf }) => !showIf);
const todayOf = ({ desk }: Pick<Asked, 'desk'>): string => dayIn(new Date(desk.now()), desk.snapshot().globals.settings.timeZone);

/** The form for somebody who is at the desk or on the telephone. */
export const showForm = async (asked: Asked): Promise<Response> => pageOf(asked, { language: sourceLocale });

/** Writes a volunteer down: the questions of the site, read by the same rules. The same answers on one day are the same volunteer. */
export async function writeDown(asked: Asked): Promise<Response> {
  const { desk, typed, by } = asked;
  const read = readAsk(fieldsOf(asked), typed, { today: todayOf(asked) });
  if ('faults' in read) return pageOf(asked, typed, read.faults);
  const { volunteer } = await joinAs(desk, joinAnswersOf(read.answers), { language: languageIn(typed), cameBy: 'desk', by });
  await confirmJoined(desk, volunteer);
  return backTo(asked, volunteer.id, 'added');
}

/** The form with what is known, to change it. */
export const showChange = async (asked: AskedOfOne): Promise<Response> => (asked.volunteer.emptiedAt ? backTo(asked, asked.volunteer.id, 'emptied') : pageOf(asked, typedAgain(asked.volunteer), [], asked.volunteer));

/** Changes what is known of a volunteer. Roles that are not on the site any more stay: the form does not show them. */
export async function change(asked: AskedOfOne): Promise<Response> {
  const { desk, typed, volunteer: { id } } = asked;
  const read = readAsk(knownFields(asked), typed, { today: todayOf(asked) });
  if ('faults' in read) return pageOf(asked, typed, read.faults, asked.volunteer);
  const { saysCertificate: _unasked, ...answers } = joinAnswersOf(read.answers);
  const { roles } = desk.snapshot();
  const changed = await changeVolunteer<StepRefusal>(desk.store, id, (volunteer) =>
    withKnown(volunteer, { ...answers, roles: [...answers.roles, ...volunteer.roles.filter((slug) => !roles[slug])], language: languageIn(typed) }, roles));
  return backTo(asked, id, changed?.refused ?? 'saved');
}

const languageIn = (typed: Typed) => { const language = valueOf(typed, 'language'); return isLocale(language) ? language : sourceLocale; };

/** What is known, as somebody would type it. */
const typedAgain = ({ name, phone, email, roles, languages, days, brings, civicIntegration, language }: Volunteer): Typed => {
  const reach = partNames.reach('reach');
  return {
    name, [reach.phone]: phone, [reach.email]: email, roles: [...roles], days: [...days], brings, integration: civicIntegration ? 'yes' : undefined, language,
    languages: languages.map(({ code }) => code), ...Object.fromEntries(languages.flatMap(({ code, level }) => (level ? [[partNames.level('languages', code), level]] : []))),
  };
};

/** The questions of the site for the desk. Answers 422 when there are faults. */
function pageOf(asked: Asked, typed: Typed, faults: readonly FormFault[] = [], volunteer?: Volunteer): Response {
  const { list, req, speech: { language, say } } = asked;
  const fields = volunteer ? knownFields(asked) : fieldsOf(asked);
  const heading = say(volunteer ? { nl: 'Gegevens van een vrijwilliger veranderen', en: 'Change the data of a volunteer' } : { nl: 'Een vrijwilliger opschrijven', en: 'Write a volunteer down' });
  const said = faults.map((fault) => { const { key, values } = faultMessage(fault); return { field: fault.field, sentence: message(language, key, values) }; });
  const of = inputs(typed, said, language);
  return answerPage({
    language, title: said.length > 0 ? `${message(language, 'signUp.error.prefix')} ${heading}` : heading, status: said.length > 0 ? 422 : 200,
    body: html`${screenLine(volunteer ? viewOf(req.payload.config.routes.admin, volunteer.id) : list, language, false)}<main><h1>${heading}</h1><p>${say({ nl: 'Vragen met een * moet u beantwoorden.', en: 'You must answer questions with a *.' })}</p>
${said.length > 0 && html`<div class="faults" role="alert"><h2>${message(language, 'signUp.error.title')}</h2><ul>${said.map(({ field, sentence }) => html`<li><a href="#${fieldId(field)}">${sentence}</a></li>`)}</ul></div>`}
<form method="post" action="${volunteer ? `${endpointsOf(volunteer.id)}/change` : `${endpoints}/write`}" novalidate>
<div class="field"><label for="su-language">${say({ nl: 'Taal van deze persoon', en: 'Language of this person' })}</label><select id="su-language" name="language">${locales.map((locale) => html`<option value="${locale}"${of.value('language') === locale && html` selected`}>${factsOf(locale).name}</option>`)}</select></div>
${fields.map((field) => of.question(field, conditionOf(field, fields, language)))}
<p><button type="submit">${say({ nl: 'Bewaren', en: 'Save' })}</button></p></form></main>`,
  });
}
