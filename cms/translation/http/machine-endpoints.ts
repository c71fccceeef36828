import type { Endpoint } from 'payload';
import type { Words } from '../../fields/words.ts';
import { translationHints } from '../../language/translation-hints.ts';
import { html } from '../../signup/admin/pages/markup.ts';
import { answerPage } from '../../signup/admin/pages/page.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { fillMissing, type Left, whyNotFilled } from '../machine/fill.ts';
import { isHard } from '../machine/hard.ts';
import { isMachineOn, machineTranslation, type Translate } from '../machine/translate.ts';
import { termsOf } from '../queue/glossary.ts';
import { addressOf } from '../queue/address.ts';
import { holderOf, isEditor } from '../work/decisions.ts';
import type { DocumentAt } from '../work/part-at.ts';
import { faultIn, writeTranslation } from '../write-translation.ts';
import { answer, forDocument, refuse } from './gate.ts';

const off: Words = { nl: 'Er is geen vertaalmachine aangesloten.', en: 'No translation machine is plugged in.' };
const broken: Words = { nl: 'De vertaalmachine is niet goed aangesloten. Vraag het de beheerder van de server.', en: 'The translation machine is not plugged in well. Ask who runs the server.' };
/** How long the machine may take for one document, in milliseconds. */
const patience = 60_000;

/** `POST /api/translation/machine`: for editors, what is missing in one document and language. Written as made by a machine and read by nobody. */
const fill = forDocument(async (at) => {
  if (!isEditor(at.person)) return answer(at, 'may-not', undefined);
  if (!isMachineOn()) return refuse(at.req, 404, off);
  let translate: Translate;
  try {
    translate = await machineTranslation();
  } catch (error) {
    at.req.payload.logger.error(`Machine translation: ${(error as Error).message}`);
    return refuse(at.req, 503, broken);
  }
  const held = new Set((await at.store.ofDocument(at.document, at.locale)).filter((work) => holderOf(work, at.now) !== undefined).map(({ part }) => part));
  const terms = await termsOf(at.req.payload, at.locale);
  const { texts, left, failed } = await fillMissing(at.texts, at.locale, { translate, patience, isHard, hints: (pair) => translationHints({ ...pair, terms }) }, ({ part }) => held.has(part));
  if (failed) return refuse(at.req, 502, failed);
  const { written, refused } = await writeFresh(at, texts);
  if (written === 0 && left.length + refused.length === 0) return answer(at, 'nothing', undefined);
  if (left.length + refused.length === 0) return answer(at, 'filled', undefined);
  return report(at, written, [...left, ...refused]);
});

/** Writes what fits. Somebody may have written a text while the machine was busy: what is there stays. */
async function writeFresh(at: DocumentAt, texts: Readonly<Record<string, string>>): Promise<{ readonly written: number; readonly refused: readonly Left[] }> {
  const { req, place, locale } = at;
  const fitting = Object.entries(texts).filter(([path, text]) => {
    const known = at.texts.find((one) => one.path === path);
    return known && faultIn(known.field, text, req, locale) === undefined;
  });
  const refused = Object.keys(texts).filter((path) => !fitting.some(([one]) => one === path)).map((path): Left => ({ path, why: 'refused' }));
  if (fitting.length === 0) return { written: 0, refused };
  const from = Object.fromEntries(at.texts.map(({ path, now }) => [path, now]));
  const { written } = await writeTranslation(req, place, { locale, texts: Object.fromEntries(fitting), from, author: { by: 'machine' }, onlyEmpty: true });
  return { written: written.length, refused };
}

function report({ req, document, locale, texts }: DocumentAt, written: number, left: readonly Left[]): Response {
  const language = languageOf(req.i18n?.language);
  const say = (nl: string, en: string) => (language === 'en' ? en : nl);
  const title = say(`Vertaald door een computer: ${written}`, `Translated by a computer: ${written}`);
  const nameOf = (path: string) => texts.find((text) => text.path === path)?.labels.map((label) => label[language]).join(' › ') ?? path;
  return answerPage({
    language, title,
    body: html`<main><h1>${title}</h1><p>${say('Deze teksten staan op de site met die vermelding. Lees ze na.', 'These texts are on the site and say so. Read them over.')}</p><h2>${say('Niet vertaald', 'Not translated')}: ${left.length}</h2><table><tbody>
${left.map(({ path, why, hint }) => html`<tr><td>${nameOf(path)}</td><td>${whyNotFilled[why][language]}${hint && html` (${hint[language]})`}</td></tr>`)}</tbody></table>
<p><a href="${addressOf(req.payload.config.routes.admin, document, locale)}">${say('Terug naar de tekst', 'Back to the text')}</a></p></main>`,
  });
}

export const machineEndpoints: Endpoint[] = [{ path: '/translation/machine', method: 'post', handler: fill }];
