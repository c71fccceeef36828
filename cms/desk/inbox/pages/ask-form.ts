import { partsOfWeek } from '../../../../content/codes/day-parts.ts';
import { languageLevels, spokenLanguages } from '../../../../content/codes/spoken-languages.ts';
import type { FormField } from '../../../../content/forms/ask/field.ts';
import { longest, partNames } from '../../../../content/forms/ask/read.ts';
import { fieldId } from '../../../../content/forms/fault-message.ts';
import type { Typed } from '../../../../content/forms/sign-up.ts';
import { factsOf, locales } from '../../../../content/locales.ts';
import { say as message } from '../../../../content/messages.ts';
import type { Text } from '../../../../content/text.ts';
import { html, type Markup } from '../../../signup/admin/pages/markup.ts';
import { answerPage, screenLine } from '../../../signup/admin/pages/page.ts';
import { inAdmin, languageName, partOfWeek } from '../decisions/answer-words.ts';
import { type AskedOfForm, endpointsOfForm } from '../gate.ts';

/** A fault of a field, said. */
export interface SaidFault { readonly field: string; readonly sentence: string }

interface Shown { readonly title: Text; readonly fields: readonly FormField[]; /** Whether the form on the site asks for pictures too. */ readonly files: boolean }

/** A request form for the desk: every question in its place, in the words of the site. What is asked only after an option says so. Answers 422 when there are faults. */
export function askFormPage({ form, list, speech: { language, say } }: AskedOfForm, { title, fields, files }: Shown, typed: Typed, faults: readonly SaidFault[], key: string): Response {
  const heading = `${inAdmin(title, language)}: ${say({ nl: 'opschrijven voor iemand', en: 'write down for somebody' })}`;
  const of = inputs(typed, faults, language);
  return answerPage({
    language, title: faults.length > 0 ? `${message(language, 'signUp.error.prefix')} ${heading}` : heading, status: faults.length > 0 ? 422 : 200,
    body: html`${screenLine(list, language, false)}<main><h1>${heading}</h1><p>${say({ nl: 'Voor wie nu aan de balie staat of belt. Vragen met een * moet u beantwoorden.', en: 'For somebody who is at the desk or on the phone now. You must answer questions with a *.' })}</p>
${faults.length > 0 && html`<div class="faults" role="alert"><h2>${message(language, 'signUp.error.title')}</h2><ul>${faults.map(({ field, sentence }) => html`<li><a href="#${fieldId(field)}">${sentence}</a></li>`)}</ul></div>`}
<form method="post" action="${endpointsOfForm(form.slug)}/write" novalidate><input type="hidden" name="key" value="${key}">
<div class="field"><label for="su-language">${say({ nl: 'Taal van deze persoon', en: 'Language of this person' })}</label><select id="su-language" name="language">${locales.map((locale) => html`<option value="${locale}"${of.value('language') === locale && html` selected`}>${factsOf(locale).name}</option>`)}</select></div>
${fields.map((field) => of.question(field, conditionOf(field, fields, language)))}
${files && html`<p class="hint">${say({ nl: 'Foto’s kan alleen de persoon zelf sturen, op de site.', en: 'Only the person can send photos, on the site.' })}</p>`}<p><button type="submit">${say({ nl: 'Bewaar de vraag', en: 'Save the request' })}</button></p></form></main>`,
  });
}

/** `Alleen als u “Vocht of schimmel” kiest`. */
export function conditionOf({ showIf }: FormField, fields: readonly FormField[], language: 'nl' | 'en'): string {
  const option = showIf && fields.find(({ name }) => name === showIf.field)?.options.find(({ value }) => value === showIf.is);
  return option ? message(language, 'ask.under', { option: inAdmin(option.label, language) }) : '';
}

/** The inputs of every kind of question, each with what was typed and its fault. */
export function inputs(typed: Typed, faults: readonly SaidFault[], language: 'nl' | 'en') {
  const values = (name: string): readonly string[] => [typed[name] ?? []].flat();
  const value = (name: string): string => values(name)[0] ?? '';
  const fault = (name: string): Markup | false => {
    const found = faults.find(({ field }) => field === name);
    return found !== undefined && html`<span class="fault" id="${fieldId(name)}-fault">${found.sentence}</span>`;
  };
  const marks = (name: string): Markup | false => fault(name) && html` aria-invalid="true" aria-describedby="${fieldId(name)}-fault"`;
  const line = (name: string, label: string, { type = 'text', dir = 'auto', most = longest.text as number, digits = false, hints = false as Markup | false } = {}): Markup =>
    html`<div class="field"><label for="${fieldId(name)}">${label}</label>${hints}${fault(name)}<input id="${fieldId(name)}" name="${name}" type="${type}" dir="${dir}" autocomplete="off" maxlength="${most}" value="${value(name)}"${digits && html` inputmode="numeric" class="short"`}${marks(name)}></div>`;
  const tick = (name: string, code: string, label: string, id: string, type: 'checkbox' | 'radio' = 'checkbox'): Markup =>
    html`<label class="check"><input type="${type}" id="${id}" name="${name}" value="${code}"${values(name).includes(code) && html` checked`}>${label}</label>`;
  const group = (name: string, legend: string, hints: Markup | false, items: readonly (readonly [code: string, label: string])[], type: 'checkbox' | 'radio' = 'checkbox', after: (code: string) => Markup | false = () => false): Markup =>
    html`<fieldset><legend>${legend}</legend>${hints}${fault(name)}<div class="checks">${items.map(([code, label], at) => html`<div>${tick(name, code, label, at === 0 ? fieldId(name) : `${fieldId(name)}-${code}`, type)}${after(code)}</div>`)}</div></fieldset>`;
  return {
    value,
    question(field: FormField, condition: string): Markup {
      const { name, kind, required } = field;
      const label = `${inAdmin(field.label, language)}${required ? ' *' : ''}`;
      const hint = [condition, inAdmin(field.hint, language)].filter(Boolean);
      const hints = hint.length > 0 && html`<p class="hint">${hint.map((sentence, at) => html`${at > 0 && html`<br>`}${sentence}`)}</p>`;
      const options = field.options.map((option) => [option.value, inAdmin(option.label, language)] as const);
      switch (kind) {
        case 'text': case 'name': return line(name, label, { hints, most: longest[kind] });
        case 'long-text': return html`<div class="field"><label for="${fieldId(name)}">${label}</label>${hints}${fault(name)}<textarea id="${fieldId(name)}" name="${name}" rows="5" dir="auto" maxlength="${longest['long-text']}"${marks(name)}>${value(name)}</textarea></div>`;
        case 'number': return line(name, label, { hints, digits: true });
        case 'date': return line(name, label, { hints: html`${hints}<p class="hint">${message(language, 'ask.date.hint')}</p>`, dir: 'ltr' });
        case 'reach': { const { phone, email } = partNames.reach(name); return html`<fieldset><legend>${label}</legend>${hints}<p class="hint">${message(language, 'ask.reach.hint')}</p><div class="row">${line(phone, message(language, 'ask.phone'), { type: 'tel', dir: 'ltr' })}${line(email, message(language, 'ask.email'), { type: 'email', dir: 'ltr' })}</div></fieldset>`; }
        case 'postcode': { const names = partNames.postcode(name); return html`<fieldset><legend>${label}</legend>${hints}<div class="row">${line(names.postcode, message(language, 'ask.postcode'), { dir: 'ltr', most: 20 })}${line(names.number, message(language, 'ask.houseNumber'), { dir: 'ltr', most: longest.number })}</div></fieldset>`; }
        case 'choice': return group(name, label, hints, options, 'radio');
        case 'choices': return group(name, label, hints, options);
        case 'days': return group(name, label, hints, partsOfWeek.map((part) => [part, partOfWeek(part, language)]));
        case 'languages': return group(name, label, hints, spokenLanguages.map((code) => [code, languageName(code, language)]), 'checkbox', (code) => field.levels === true && levels(partNames.level(name, code), languageName(code, language)));
        case 'consent': return html`<fieldset>${hints}${fault(name)}${tick(name, 'yes', label, fieldId(name))}</fieldset>`;
        case 'file': return html``;
      }
    },
  };
  function levels(name: string, spoken: string): Markup {
    return html`<select name="${name}" aria-label="${spoken}: ${message(language, 'ask.level')}"><option value="">${message(language, 'ask.level')}</option>${languageLevels.map((level) => html`<option value="${level}"${value(name) === level && html` selected`}>${message(language, `ask.level.${level}`)}</option>`)}</select>`;
  }
}
