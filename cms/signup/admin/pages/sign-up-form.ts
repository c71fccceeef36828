import { allergens } from '../../../../content/codes/allergens.ts';
import { diets } from '../../../../content/codes/diets.ts';
import { fieldId } from '../../../../content/forms/fault-message.ts';
import type { Question, SignUpQuestions, Typed } from '../../../../content/forms/sign-up.ts';
import { factsOf, locales } from '../../../../content/locales.ts';
import { type MessageKey, say as message } from '../../../../content/messages.ts';
import type { Words } from '../../../fields/words.ts';
import { allergenLabels } from '../../../fields/codes/allergens.ts';
import { dietLabels } from '../../../fields/codes/diets.ts';
import { bandLabels } from '../labels.ts';
import type { SittingSeen } from '../sitting-sheet.ts';
import { dateWords, eventName } from '../sitting-words.ts';
import type { Speech } from '../speech.ts';
import { html, type Markup } from './markup.ts';
import { answerPage, screenLine } from './page.ts';

/** A fault of a field, said. */
export interface SaidFault { readonly field: string; readonly sentence: string }

interface Form {
  readonly title: string;
  readonly asked: SignUpQuestions;
  readonly typed: Typed;
  readonly faults: readonly SaidFault[];
  /** Names and values that travel with the form. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly action: string;
  readonly back: string;
  readonly speech: Speech;
  /** Whether seats may be taken above the capacity: for a new sign-up only. */
  readonly maySqueeze: boolean;
  readonly submit: Words;
}

/** The form of the desk: the questions of the site, in the words of the site, with what the desk alone may. Answers 422 when there are faults. */
export function signUpFormPage(sitting: SittingSeen, form: Form): Response {
  const { speech, faults, title, asked, maySqueeze } = form;
  const { say, language } = speech;
  const fields = fieldsOf(form);
  const { text, check, checks } = fields;
  const asks = (question: Question) => asked.asks.includes(question);
  const label = (key: MessageKey) => message(language, key);
  return answerPage({
    language, title: faults.length > 0 ? `${label('signUp.error.prefix')} ${title}` : title, status: faults.length > 0 ? 422 : 200,
    body: html`${screenLine(form.back, language, false)}<main><h1>${title}</h1><p>${eventName(sitting, speech)}, ${dateWords(sitting, speech)}</p>
${faults.length > 0 && html`<div class="faults" role="alert"><h2>${label('signUp.error.title')}</h2><ul>${faults.map(({ field, sentence }) => html`<li><a href="#${fieldId(field)}">${sentence}</a></li>`)}</ul></div>`}
<form method="post" action="${form.action}" novalidate>${Object.entries(form.hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${text('name', say({ nl: 'Naam', en: 'Name' }), { autocomplete: 'off' })}
<div class="row">${text('phone', label('signUp.phone'), { type: 'tel', dir: 'ltr' })}${text('email', label('signUp.email'), { type: 'email', dir: 'ltr' })}</div><p class="hint">${say({ nl: 'Eén van de twee is genoeg.', en: 'One of the two is enough.' })}</p>
<fieldset><legend>${asked.ages ? label('signUp.ages') : say({ nl: 'Met hoeveel personen?', en: 'How many people?' })}</legend>${asked.ages
  ? text('ages', label('signUp.ages.hint'))
  : html`<div class="row">${text('adults', say(bandLabels.adults), { short: true })}${asks('children') && (['teens', 'children', 'toddlers'] as const).map((band) => text(band, say(bandLabels[band]), { short: true }))}${asks('high-chairs') && text('highChairs', say({ nl: 'Kinderstoelen', en: 'High chairs' }), { short: true })}</div>`}</fieldset>
${asks('diets') && checks('diets', say({ nl: 'Dieet', en: 'Diet' }), diets.map((diet) => [diet, say(dietLabels[diet])]))}${asks('allergens') && checks('allergens', say({ nl: 'Allergie', en: 'Allergy' }), allergens.map((allergen) => [allergen, say(allergenLabels[allergen])]))}
${asks('interpreter') && check('interpreter', label('signUp.interpreter'))}${asks('step-free') && check('stepFree', label('signUp.stepFree'))}
${asks('note') && fields.area('note', say({ nl: 'Opmerking', en: 'Note' }))}${fields.language()}${check('remind', say({ nl: 'Ook twee uur van tevoren een bericht (per e-mail)', en: 'A message two hours before too (by e-mail)' }))}
${maySqueeze && html`<fieldset><legend>${say({ nl: 'Is het vol?', en: 'Is it full?' })}</legend><p class="hint">${say({ nl: 'Zonder kruisje komt deze groep op de wachtlijst.', en: 'Without a tick this group goes on the waiting list.' })}</p>${check('squeezeIn', say({ nl: 'Zet deze groep er toch bij, boven het aantal plaatsen', en: 'Squeeze this group in, above the number of places' }))}${text('reason', say({ nl: 'Waarom? (verplicht bij het kruisje)', en: 'Why? (required with the tick)' }))}</fieldset>`}
<p><button type="submit">${say(form.submit)}</button></p></form></main>`,
  });
}

/** The fields of a form, each with its value and its fault. */
function fieldsOf({ typed, faults, speech: { say } }: Form) {
  const values = (name: string): readonly string[] => [typed[name] ?? []].flat();
  const value = (name: string): string => values(name)[0] ?? '';
  const wrong = (name: string): Markup | false => {
    const found = faults.find(({ field }) => field === name);
    return found !== undefined && html`<span class="fault" id="${fieldId(name)}-fault">${found.sentence}</span>`;
  };
  const marks = (name: string): Markup | false => wrong(name) && html` aria-invalid="true" aria-describedby="${fieldId(name)}-fault"`;
  const text = (name: string, label: string, { type = 'text', dir = 'auto', short = false, autocomplete = 'off' } = {}): Markup =>
    html`<div class="field"><label for="${fieldId(name)}">${label}</label>${wrong(name)}<input id="${fieldId(name)}" name="${name}" type="${type}" dir="${dir}" autocomplete="${autocomplete}" value="${value(name)}"${short && html` class="short" inputmode="numeric"`}${marks(name)}></div>`;
  const box = (name: string, code: string, label: string, id: string): Markup =>
    html`<label class="check"><input type="checkbox" id="${id}" name="${name}" value="${code}"${values(name).includes(code) && html` checked`}>${label}</label>`;
  return {
    text,
    check: (name: string, label: string): Markup => html`${wrong(name)}${box(name, 'yes', label, fieldId(name))}`,
    checks: (name: string, legend: string, options: readonly (readonly [string, string])[]): Markup =>
      html`<fieldset><legend>${legend}</legend><div class="checks">${options.map(([code, label], at) => box(name, code, label, at === 0 ? fieldId(name) : `${fieldId(name)}-${code}`))}</div></fieldset>`,
    area: (name: string, label: string): Markup => html`<div class="field"><label for="${fieldId(name)}">${label}</label>${wrong(name)}<textarea id="${fieldId(name)}" name="${name}" rows="3" dir="auto"${marks(name)}>${value(name)}</textarea></div>`,
    language: (): Markup =>
      html`<div class="field"><label for="su-language">${say({ nl: 'Taal van de berichten', en: 'Language of the messages' })}</label><select id="su-language" name="language">${locales.map((locale) => html`<option value="${locale}"${(value('language') || 'nl') === locale && html` selected`}>${factsOf(locale).name}</option>`)}</select></div>`,
  };
}
