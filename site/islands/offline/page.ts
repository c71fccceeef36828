import type { Locale } from '../../../content/locales.ts';
import type { Message } from '../../../content/message.ts';
import type { Pack } from '../../../content/offline/pack.ts';
import { fileSize } from '../../views/file-size.ts';
import { askWorker, workerHere } from './ask-worker.ts';
import { button, element } from './element.ts';
import { keepSending } from './keep-sending.ts';
import { laterList } from './later-list.ts';
import { playedKind, soundsWeight } from './played-kind.ts';
import { beginWorker, canSave, costOf, endWorker, forgetAll, nothing, offered, type Saved, savedHere } from './saved.ts';
import { linkTo, searchBox } from './search.ts';
import { sentencesOf } from './sentences.ts';

/** The only place that registers a worker. Where a browser keeps nothing, or keeping is turned off, it says so, and the site is as it was. */
const place = document.querySelector<HTMLElement>('[data-offline]');
if (place) void begin(place);

async function begin(place: HTMLElement): Promise<void> {
  const lang = place.dataset.offline as Locale;
  const say = sentencesOf(lang, JSON.parse(place.dataset.says ?? '{}') as Record<string, Message>);
  const told = element('p', { role: 'status' });
  const [controls, find, list, later, others, end] = [element('div', { class: 'flow' }), element('div'), element('div'), element('div'), element('div'), element('div')];
  if (!canSave()) return place.replaceChildren(say('offline.cannot'));

  const show = async (said = '') => {
    const [offer, saved] = await Promise.all([offered(lang), savedHere().catch((): Saved => nothing)]);
    if (offer === 'off') {
      await forgetAll().catch(() => {});
      return place.replaceChildren(element('p', {}, say('offline.off')));
    }
    const here = saved.packs.find((pack) => pack.lang === lang);
    told.textContent = said;
    controls.replaceChildren(...controlsFor(offer, here, saved.sounds.includes(lang)));
    end.replaceChildren(...(here ? [element('p', {}, button(say('offline.remove'), { class: 'btn quiet wide', 'data-do': 'remove' }, remove))] : []));
    find.replaceChildren(...(here ? [searchBox(here, say)] : []));
    list.replaceChildren(...(here ? [listOf(here)] : []));
    later.replaceChildren(...[laterList(saved.later, say, { forget: (id) => wish({ what: 'forget', id }).then(() => show()) }) ?? []].flat());
    const more = saved.packs.filter((pack) => pack.lang !== lang);
    others.replaceChildren(...(more.length > 0 ? [`${say('offline.languages')}: `, ...more.map((pack) => element('a', { href: `/${pack.lang}/offline`, lang: pack.lang, hreflang: pack.lang }, nameOf(pack.lang)))] : []));
    return undefined;
  };

  const wish = async (what: Parameters<typeof askWorker>[1]): Promise<void> => {
    const worker = await workerHere();
    if (worker) await askWorker(worker, what);
  };

  function controlsFor(offer: Pack | undefined, here: Pack | undefined, withSounds: boolean): (Node | string)[] {
    const parts: Node[] = [];
    if (here) parts.push(element('p', { 'data-state': 'saved' }, here.asOf));
    const changed = offer && offer.digest !== here?.digest;
    const box = element('input', { type: 'checkbox', checked: withSounds });
    if (changed) parts.push(element('p', { 'data-size': '' }, say(here ? 'offline.newer' : 'offline.size', { size: fileSize(lang, costOf(offer, here)) })));
    const kind = playedKind();
    const heard = offer && kind ? soundsWeight(offer, kind) : 0;
    const sounds = heard > 0 && (changed || !withSounds);
    if (sounds) parts.push(element('label', {}, box, say('offline.sounds', { size: fileSize(lang, heard) })));
    if (changed || sounds) parts.push(element('p', {}, button(say(here ? 'offline.update' : 'offline.save'), { class: 'btn wide', 'data-do': 'save' }, () => save(box.checked && kind))));
    if (!offer && !here) parts.push(element('p', {}, say('offline.failed')));
    return parts;
  }

  async function save(sounds: string | false | undefined): Promise<void> {
    const bar = element('progress', { 'aria-label': say('offline.save') });
    controls.append(bar);
    try {
      const worker = await beginWorker();
      await askWorker(worker, { what: 'save', lang, sounds }, ({ done, of }) => {
        [bar.value, bar.max] = [done, of];
        // Every file said aloud would be too much; a screen reader hears of the bar.
        if (done % 20 === 1 || done === of) told.textContent = say('offline.saving', { done, of });
      });
      await show();
    } catch (error) {
      const name = error instanceof Error ? error.message : '';
      const blocked = error instanceof DOMException && error.name === 'SecurityError';
      if ((await savedHere().catch(() => nothing)).packs.length === 0) await endWorker().catch(() => {});
      await show(say(name === 'QuotaExceededError' ? 'offline.full' : blocked ? 'offline.cannot' : 'offline.failed'));
    }
  }

  async function remove(): Promise<void> {
    await wish({ what: 'remove', lang });
    const left = await savedHere().catch(() => nothing);
    // What still waits to be sent keeps its worker.
    if (left.packs.length === 0 && left.later.length === 0) await endWorker();
    await show(say('offline.removed'));
  }

  const listOf = ({ files }: Pack): HTMLElement => {
    const pages = files.flatMap(([path, , , title, other]) => (title === undefined ? [] : [linkTo(path, title, other)]));
    return element('details', {}, element('summary', {}, say('offline.pages', { n: pages.length })), element('ul', {}, ...pages));
  };

  place.replaceChildren(told, controls, find, later, list, others, end);
  // The worker shows this page in the place of one that is not saved.
  await show(location.pathname === `/${lang}/offline` ? '' : say('offline.absent'));
  navigator.serviceWorker.addEventListener('message', () => void show());
  const sending = keepSending();
  if ((await savedHere().catch(() => nothing)).later.some(({ state }) => state === 'waiting')) sending.now();
}

const nameOf = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
