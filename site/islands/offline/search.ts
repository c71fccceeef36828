import { folded, found, type Searched } from '../../../content/offline/fold.ts';
import { element } from './element.ts';
import type { SavedPack } from './saved.ts';
import type { Sentences } from './sentences.ts';

interface Page extends Searched { readonly path: string; readonly name: string; readonly lang: string | undefined }
/** So many hits are shown. */
const most = 30;

/** A link to a saved page. */
export const linkTo = (path: string, name: string, lang?: string): HTMLElement => element('li', {}, element('a', { href: path, lang, dir: lang && 'auto' }, name));

/** Searches titles and words of the saved pages on the telephone: nothing that is typed leaves it. */
export function searchBox(pack: SavedPack, say: Sentences): HTMLElement {
  const field = element('input', { id: 'find', name: 'q', type: 'search', autocomplete: 'off', dir: 'auto' });
  const hits = element('ul', { class: 'hits' });
  const told = element('p', { role: 'status' });
  const form = element('form', { class: 'form find', role: 'search' }, element('label', { for: 'find' }, say('offline.search')), field);
  let pages: Promise<Page[]> | undefined;
  const look = async () => {
    const typed = field.value;
    const results = typed.trim() === '' ? [] : found(typed, await (pages ??= pagesOf(pack)));
    // Somebody types on while the pages are read.
    if (field.value !== typed) return;
    hits.replaceChildren(...results.slice(0, most).map(({ path, name, lang }) => linkTo(path, name, lang)));
    told.textContent = typed.trim() !== '' && results.length === 0 ? say('offline.none') : '';
  };
  field.addEventListener('input', () => void look());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) void look();
  return element('section', {}, form, told, hits);
}

async function pagesOf({ lang, digest, files }: SavedPack): Promise<Page[]> {
  const cache = await caches.open(`pack-${lang}-${digest}`);
  const pages = await Promise.all(files.map(async ([path, , , title, other]): Promise<Page[]> => {
    const html = title === undefined ? undefined : await (await cache.match(path, { ignoreVary: true }))?.text();
    if (title === undefined || html === undefined) return [];
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    return [{ path, name: title, lang: other, title: folded(title), words: folded(main?.textContent ?? '') }];
  }));
  return pages.flat();
}
