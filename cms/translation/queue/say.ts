import type { Words } from '../../fields/words.ts';
import type { AdminLanguage, Speech } from '../../signup/admin/speech.ts';
import { minutesOf } from './effort.ts';
import type { Reason } from './order.ts';
import type { WordsToDo } from './queue.ts';

const number = (language: AdminLanguage, count: number) => new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL').format(count);

/** `12 woorden ontbreken · 3 woorden zijn verouderd`; nothing for what is not there. */
export function wordsToDo({ missing, outdated, unchecked }: WordsToDo, language: AdminLanguage): string[] {
  const line = (count: number, nl: readonly [string, string], en: string) => (count === 0 ? [] : [language === 'en' ? `${number(language, count)} ${count === 1 ? 'word' : 'words'} ${en}` : `${number(language, count)} ${count === 1 ? `woord ${nl[0]}` : `woorden ${nl[1]}`}`]);
  return [...line(missing, ['ontbreekt', 'ontbreken'], 'missing'), ...line(outdated, ['is verouderd', 'zijn verouderd'], 'outdated'), ...line(unchecked, ['is niet nagekeken', 'zijn niet nagekeken'], 'not checked')];
}

/** About how long: `ongeveer 1 uur en 20 minuten`. */
export function timeFor(seconds: number, language: AdminLanguage): string {
  const minutes = minutesOf(seconds);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = language === 'en'
    ? [...(hours > 0 ? [`${number(language, hours)} ${hours === 1 ? 'hour' : 'hours'}`] : []), ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : [])]
    : [...(hours > 0 ? [`${number(language, hours)} uur`] : []), ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minuut' : 'minuten'}`] : [])];
  return `${language === 'en' ? 'about' : 'ongeveer'} ${parts.join(language === 'en' ? ' and ' : ' en ')}`;
}

/** Why a document is asked for now. */
export function reasonWords(reason: Reason, { say, day }: Pick<Speech, 'say' | 'day'>): string {
  const words: Words = {
    notice: () => ({ nl: 'Staat boven elke pagina', en: 'Stands above every page' }),
    cancelled: (on: string) => ({ nl: `Gaat niet door op ${day(on)}`, en: `Cancelled on ${day(on)}` }),
    coming: (on: string) => ({ nl: `Binnenkort: ${day(on)}`, en: `Soon: ${day(on)}` }),
    opened: (times: string) => ({ nl: `Vaak geopend: ${times} keer in 30 dagen`, en: `Opened often: ${times} times in 30 days` }),
    since: (on: string) => ({ nl: `Sinds ${day(on)}`, en: `Since ${day(on)}` }),
    draft: () => ({ nl: 'Staat nog niet op de site', en: 'Not on the site yet' }),
  }[reason.kind]('on' in reason ? reason.on : reason.kind === 'since' ? reason.day : reason.kind === 'opened' ? String(reason.times) : '');
  return say(words);
}
