import { questionsDone, type QuestionDone } from '../../../../content/codes/question-done.ts';
import { spokenLanguages } from '../../../../content/codes/spoken-languages.ts';
import { languageName } from '../../../../content/figures/language-name.ts';
import { locales } from '../../../../content/locales.ts';
import { say as message } from '../../../../content/messages.ts';
import { pick } from '../../../../content/pick.ts';
import type { Snapshot } from '../../../../content/snapshot.ts';
import type { Words } from '../../../fields/words.ts';
import { html, type Markup } from '../../../signup/admin/pages/markup.ts';
import { answerPage } from '../../../signup/admin/pages/page.ts';
import type { AdminLanguage } from '../../../signup/admin/speech.ts';
import { other, type Question } from '../question.ts';
import type { QuestionFault } from '../read-question.ts';
import { iconMarkup } from './icons.ts';
import { script } from './script.ts';
import { sheet } from './sheet.ts';
import { words } from './words.ts';

/** Address of the page and of what it sends. */
export const logPath = '/api/question-log';

/** What the page says above the choices. `undo` opens the question that was just noted. */
export type LogSaid =
  | { readonly kind: 'logged'; readonly question: Question; readonly undo: string }
  | { readonly kind: 'there' | 'undone' | 'referred' | 'too-late' }
  | { readonly kind: 'missing'; readonly faults: readonly QuestionFault[] };

interface LogPage {
  readonly language: AdminLanguage;
  readonly snapshot: Pick<Snapshot, 'topics' | 'organisations'>;
  /** Key of the question that is noted next. */
  readonly key: string;
  readonly admin: string;
  readonly said?: LogSaid | undefined;
  /** What was chosen, kept when something is missing. */
  readonly chosen?: { readonly topic?: string; readonly language?: string };
}

/** The page on which a volunteer of the desk notes a question. It works without its script: the third tap sends the form. */
export function logPage({ language, snapshot, key, admin, said, chosen = {} }: LogPage): Response {
  const say = (text: Words) => text[language];
  const topics = Object.values(snapshot.topics).sort((a, b) => a.order - b.order);
  const organisations = Object.values(snapshot.organisations).sort((a, b) => a.order - b.order);
  const topicName = (slug: string) => pick(snapshot.topics[slug]?.title, language)?.value ?? message(language, 'tally.other');
  const nameOf = (code: string) => (code === other ? message(language, 'tally.otherLanguage') : capital(languageName(language, code)));
  const doneName = (done: QuestionDone) => message(language, `tally.done.${done}`);
  const radio = (name: 'topic' | 'language', value: string, label: Markup): Markup =>
    html`<label><input type="radio" name="${name}" value="${value}" required${chosen[name] === value && html` checked`}>${label}</label>`;
  const languageRadio = (code: string) => radio('language', code, html`<span>${nameOf(code)}</span>`);
  const more = spokenLanguages.filter((code) => !locales.some((locale) => locale === code));
  const orgs = organisations.map(({ slug, name }) => html`<button name="referredTo" value="${slug}">${name}</button>`);
  const box = (undo: string | undefined) => html`<div class="whom"><p>${say(words.whom)}</p>${undo === undefined ? html`<div class="grid">${orgs}</div>`
    : html`<form method="post" action="${logPath}"><input type="hidden" name="refer" value="${undo}"><div class="grid">${orgs}</div></form>`}</div>`;
  const told = (one: LogSaid): Markup => {
    if (one.kind === 'logged') {
      const { topic, language: spoken, done, referredTo } = one.question;
      const line = [topicName(topic), nameOf(spoken), doneName(done), ...(referredTo ? [snapshot.organisations[referredTo]?.name ?? referredTo] : [])].join(' · ');
      return html`<p>${say(words.logged)} ${line}</p>
<form method="post" action="${logPath}"><button class="quiet" name="undo" value="${one.undo}">${say(words.undo)}</button></form>${done === 'referred' && !referredTo && box(one.undo)}`;
    }
    if (one.kind !== 'missing') return html`<p>${say({ there: words.there, undone: words.undone, referred: words.referred, 'too-late': words.tooLate }[one.kind])}</p>`;
    const names = one.faults.flatMap((fault) => ({ topic: [words.missingTopic], language: [words.missingLanguage], done: [words.missingDone], key: [] }[fault]));
    return html`<p class="fault">${names.length > 0 ? `${say(words.missing)} ${names.map(say).join(', ')}.` : say(words.unread)}</p>`;
  };
  return answerPage({
    language, title: say(words.title), sheet, script, status: said?.kind === 'missing' ? 422 : 200,
    body: html`<main><p class="screen"><a href="${admin}">${say(words.back)}</a></p><h1>${say(words.title)}</h1>
<p class="waiting" id="waiting" role="status" hidden></p>
<div class="said" id="said" role="${said?.kind === 'missing' ? 'alert' : 'status'}" tabindex="-1"${said === undefined && html` hidden`}>${said && told(said)}</div>
<p class="hint">${say(words.lead)}</p>
<form id="log" method="post" action="${logPath}"><input type="hidden" name="key" value="${key}">
<fieldset class="pick"><legend>${say(words.topic)}</legend><div class="grid">${topics.map(({ slug, icon }) => radio('topic', slug, html`${iconMarkup(icon)}<span>${topicName(slug)}</span>`))}${radio('topic', other, html`<span>${topicName(other)}</span>`)}</div></fieldset>
<fieldset class="pick languages" id="languages"><legend>${say(words.language)}</legend><div class="grid">${locales.map(languageRadio)}</div>
<details${chosen.language !== undefined && [...more, other].some((code) => code === chosen.language) && html` open`}><summary>${say(words.more)}</summary><div class="grid">${more.map(languageRadio)}${languageRadio(other)}</div></details></fieldset>
<fieldset class="pick" id="done"><legend>${say(words.done)}</legend><div class="grid">${questionsDone.map((done) => html`<button name="done" value="${done}">${doneName(done)}</button>`)}</div></fieldset></form>
<template id="whom">${box(undefined)}</template>
<div id="words" hidden${scriptWords(language, admin)}></div></main>`,
  });
}

/** The sentences that the script needs. */
const scriptWords = (language: AdminLanguage, admin: string): Markup => html` data-logged="${words.logged[language]}" data-undo="${words.undo[language]}" data-undone="${words.undone[language]}" data-too-late="${words.tooLate[language]}"
 data-waits-one="${words.waitsOne[language]}" data-waits="${words.waits[language]}" data-log-in="${words.logIn[language]}" data-log-in-link="${words.logInLink[language]}" data-log-in-path="${admin}/login"
 data-refused="${words.refused[language]}" data-no-connection="${words.noConnection[language]}"`;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
