import { isLocale } from '../../content/locales.ts';
import type { Readiness } from '../../content/snapshot.ts';
import type { Responder } from '../../content/responder.ts';
import type { PublicState } from '../public/state.ts';
import { idOf, type Stored } from '../public/stored.ts';
import type { AdminLanguage } from '../signup/admin/speech.ts';
import { type Asked, nameOf, previewAddress } from './address.ts';
import { barOf } from './bar.ts';
import { differencesBetween } from './differences.ts';
import type { Drafts } from './drafts.ts';
import { dressed } from './dress.ts';
import { layOver } from './lay-over.ts';
import { head, sideBySide, whyNot } from './sheets.ts';
import { filled, words } from './words.ts';

/** 422: the draft cannot be shown, and the page says why. */
export interface Shown { readonly status: 200 | 422; readonly html: string; readonly error?: string }

interface Given {
  readonly asked: Asked;
  /** The draft, with what stands in the form when it was sent. */
  readonly document: Stored;
  readonly typed: boolean;
  readonly language: AdminLanguage;
  readonly drafts: Pick<Drafts, 'derived' | 'isBegun' | 'needed' | 'labelOf' | 'nameOf'>;
  readonly state: PublicState;
  readonly now: Date;
  readonly responder: Responder;
  /** The bytes of a live page as text. */
  readonly livePage: (path: string) => string | undefined;
  /** The draft of a series. */
  readonly series: (id: string) => Promise<Stored | undefined>;
}

/** The page that an address asks for, made with the draft; nothing when there is no such page. */
export async function previewPage({ asked, document, typed, language, drafts, state, now, responder, livePage, series }: Given): Promise<Shown | undefined> {
  const { of, lang, manner } = asked;
  const name = drafts.nameOf(of, document)[language];
  const seriesId = 'collection' in of && of.collection === 'occurrences' ? idOf(document.event) : undefined;
  const event = seriesId === undefined ? undefined : await series(String(seriesId));
  const told = drafts.derived(of, document) as Stored & { readonly readiness: Readiness };
  // Readers get Dutch until a language is whole. Who is at work on it wants to see the work.
  const isPartly = told.readiness[lang] === 'missing' && drafts.isBegun(of, document, lang);
  const shown = isPartly ? { ...told, readiness: { ...told.readiness, [lang]: 'unchecked' } } : told;
  const laid = layOver(state, of, shown, now, event && drafts.derived({ collection: 'events', id: String(seriesId) }, event));
  const path = asked.at ?? laid.path;
  const at = (where: string) => `/${lang}${where === '/' ? '' : where}`;
  const livePath = asked.at ?? laid.livePath;
  const live = livePath === undefined ? undefined : livePage(at(livePath));
  if (manner === 'both') return { status: 200, html: sideBySide(language, name, asked, live === undefined || livePath === undefined ? undefined : at(livePath)) };

  const needed = drafts.needed(of, document);
  const refused = (why: keyof typeof words | undefined, field = ''): Shown => ({
    status: 422, html: whyNot(language, name, why ? [filled(words[why][language], { name, field })] : [], needed.map((each) => each[language])),
  });
  if (laid.problem && !('global' in of)) return problemPage(laid.problem.message);
  if (path === undefined) return 'collection' in of && of.collection === 'occurrences' ? refused(needed.length > 0 ? undefined : 'noSeries') : refused(needed.length > 0 ? undefined : 'nowhere');
  responder.use(laid.state.snapshot);
  const pages = new Set(responder.paths());
  if (!pages.has(at(path))) return undefined;
  const made = await render(responder, at(path));
  // What is not filled in yet is said; a fault that nobody can see in the form is one of the program.
  if ('error' in made) return { ...refused(needed.length > 0 ? undefined : 'unknown'), ...(needed.length > 0 ? {} : { error: `${nameOf(of)}: ${made.error}` }) };

  const { html } = made;
  const differences = live === undefined || livePath === undefined ? [] : differencesBetween({ html: live, path: livePath }, { html, path });
  const liveAddress = live === undefined || livePath === undefined ? undefined : at(livePath);
  const bar = manner === 'bare' ? '' : barOf({ language, asked, live: liveAddress, isLive: laid.livePath !== undefined, differences, needed, typed, isPartly }).html;
  return { status: 200, html: dressed(html, { differences, bar, head, leadTo: (href) => leadTo(href) }) };

  function problemPage(message: string): Shown {
    const [, first = '', detail = ''] = /^([\w-]+)[^:]*: (.*)$/s.exec(message) ?? [];
    if (first === 'slug' && detail.startsWith('another')) return refused('taken');
    const field = drafts.labelOf(of, first)?.[language];
    return refused(needed.length > 0 ? undefined : field ? 'wrong' : 'unknown', field);
  }
  /** Links to pages of the site stay in the preview; files, feeds and other sites are left as they are. */
  function leadTo(href: string): string | undefined {
    const [where = '', fragment] = href.split('#', 2);
    const [, code, rest = ''] = /^\/([a-z]{2})(\/[^?]*)?$/.exec(where) ?? [];
    if (!isLocale(code) || !pages.has(where) || /\.[a-z]+$/.test(rest)) return undefined;
    const isOwn = laid.path !== undefined && (rest || '/') === laid.path;
    const to = previewAddress({ lang: code, of, manner, ...(isOwn ? {} : { at: rest || '/' }) });
    return fragment === undefined ? to : `${to}#${fragment}`;
  }
}

/** The page, or why it cannot be made. Its view is made first, because that tells what is wrong. */
async function render(responder: Responder, path: string): Promise<{ readonly html: string } | { readonly error: string }> {
  try {
    responder.describe(path);
    const { status, body, error } = await responder.render(path);
    return status === 200 ? { html: new TextDecoder().decode(body) } : { error: error ?? `status ${status}` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
