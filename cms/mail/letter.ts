import { type Locale, sourceLocale } from '../../content/locales.ts';
import { type MessageKey, say } from '../../content/messages.ts';
import { sentence } from '../../content/sentence.ts';
import type { Snapshot } from '../../content/snapshot.ts';
import { spokenCode } from '../signup/code.ts';
import { dayFor, momentPieces, textOf, titleOf, whenLine, whenLines, whereLine } from './facts.ts';
import { isBackOn, movedWords } from './moved.ts';
import { apart, inLanguage, leftToRight, type Piece, plainText, sayPieces, typed } from './pieces.ts';
import { isToCome, languageOf, sessionsOf, type Telling } from './telling.ts';

/** A part of a mail, before it is text or HTML. */
export type Part =
  | { readonly as: 'text' | 'heading' | 'small'; readonly pieces: readonly Piece[] }
  | { readonly as: 'fact'; readonly label: string; readonly lines: readonly (readonly Piece[])[] }
  | { readonly as: 'bye'; readonly lines: readonly (readonly Piece[])[] }
  | { readonly as: 'link'; readonly label: string; readonly href: string }
  /** What somebody of the desk wrote to one person, in whatever language. */
  | { readonly as: 'said'; readonly text: string }
  /** What a host wrote, and the same in a sentence for a Dutch reader beside the person: always Dutch. */
  | { readonly as: 'quote' | 'dutch'; readonly text: string };

/** A mail as it is said: in the person's language, with a Dutch line below it. */
export interface Letter {
  readonly lang: Locale;
  readonly subject: string;
  readonly parts: readonly Part[];
}

const text = (...pieces: readonly Piece[]): Part => ({ as: 'text', pieces });
const heading = (...pieces: readonly Piece[]): Part => ({ as: 'heading', pieces });

/** Writes the mail: what it is about first, then when, where and for how many, the code, what can be done, and a Dutch line for whoever helps to read. */
export function letterOf(telling: Telling): Letter {
  const { row, snapshot: { globals: { settings } } } = telling;
  const lang = languageOf(row);
  const parts = [...news(telling, lang), ...facts(telling, lang), ...doing(telling, lang)];
  return { lang, subject: subjectOf(telling, lang), parts: framed({ lang, settings, name: row.answers.name, parts, dutch: dutchLine(telling), why: 'mail.why' }) };
}

/** What stands about the parts of every mail: the name above, and below who writes, a Dutch line for whoever helps to read, and why it came. */
export function framed({ lang, settings, name, parts, dutch, why }: Frame): Part[] {
  const contact = [settings.phone, settings.email].flatMap((reach) => (reach ? [' · ', leftToRight(reach)] : []));
  return [
    ...(name ? [text(...sayPieces(lang, 'mail.dear', { name: typed(name) }))] : []),
    ...parts,
    { as: 'bye', lines: [[say(lang, 'mail.bye')], [inLanguage(settings.name, sourceLocale, lang), ...contact]] },
    ...(lang === sourceLocale ? [] : [{ as: 'dutch', text: dutch } as const]),
    { as: 'small', pieces: [typeof why === 'string' ? say(lang, why) : why.text] },
  ];
}
export interface Frame {
  readonly lang: Locale;
  readonly settings: Snapshot['globals']['settings'];
  /** As it was typed; empty or nothing when it is not known. */
  readonly name?: string | undefined;
  readonly parts: readonly Part[];
  /** The mail in one Dutch sentence; left out of a Dutch mail. */
  readonly dutch: string;
  /** The message that says why the person gets this; a text where it is for somebody with an account. */
  readonly why: MessageKey | { readonly text: string };
}

const subjectOf = (telling: Telling, lang: Locale): string =>
  plainText(sayPieces(lang, `mail.subject.${telling.kind}`, { event: titleOf(telling, lang), date: dayFor(telling, lang) }), lang);

/** What the mail is for. */
function news(telling: Telling, lang: Locale): Part[] {
  const { kind, row, message, snapshot } = telling;
  const stands = row.state === 'confirmed' ? [text(sentence(lang, say(lang, 'yours.confirmed')))] : row.state === 'waiting' ? [text(sentence(lang, say(lang, 'yours.waiting')))] : [];
  switch (kind) {
    case 'confirmed': return [...backOn(telling, lang), heading(say(lang, 'yours.confirmed'))];
    case 'waiting': return [...backOn(telling, lang), heading(say(lang, 'yours.waiting')), text(say(lang, 'yours.waiting.text')), yours(telling, lang)];
    case 'offer': return [...backOn(telling, lang), heading(say(lang, 'yours.offered')), ...(row.offerUntil === undefined ? [] : [text(...sayPieces(lang, 'yours.offered.text', momentPieces(row.offerUntil, snapshot.globals.settings.timeZone, lang)))]), yours(telling, lang)];
    case 'lapsed': return [heading(say(lang, 'yours.lapsed')), text(say(lang, 'yours.lapsed.text'))];
    case 'moved': return [heading(...subjectPieces(telling, lang)), ...movedWords(telling, lang).map((words) => text(...apart(sentence(lang, words)))), ...(row.state === 'confirmed' ? [text(say(lang, 'closures.stays'))] : stands)];
    case 'changed': return [heading(say(lang, 'yours.changed')), ...stands];
    case 'cancelled': return [heading(say(lang, 'yours.cancelled')), text(say(lang, 'yours.cancelled.text'))];
    case 'off': return [heading(say(lang, 'yours.off')), text(say(lang, 'mail.off')), ...reason(telling, lang)];
    case 'remind': return [heading(...subjectPieces(telling, lang)), text(say(lang, 'mail.remind'))];
    case 'soon': return [heading(...subjectPieces(telling, lang))];
    case 'message': return [heading(...subjectPieces(telling, lang)), text(say(lang, 'mail.message')), { as: 'quote', text: message ?? '' }];
  }
}

const backOn = (telling: Telling, lang: Locale): Part[] => (isBackOn(telling) ? [text(sentence(lang, say(lang, 'closures.onAfterAll')))] : []);
const subjectPieces = (telling: Telling, lang: Locale): Piece[] => sayPieces(lang, `mail.subject.${telling.kind}`, { event: titleOf(telling, lang), date: dayFor(telling, lang) });

function reason(telling: Telling, lang: Locale): Part[] {
  const session = sessionsOf(telling)[0];
  const said = session && (textOf(session, session.reason, lang) ?? (session.holiday && say(lang, `holiday.${session.holiday}`)));
  return said ? [text(said)] : [];
}

function facts(telling: Telling, lang: Locale): Part[] {
  const { kind, row } = telling;
  const where = whereLine(telling, lang);
  const over = kind === 'cancelled' || kind === 'off' || kind === 'lapsed';
  const notes = isToCome(telling) ? sessionsOf(telling).flatMap((session) => textOf(session, session.note, lang) ?? []).slice(0, 1) : [];
  return [
    text(bold(titleOf(telling, lang))),
    { as: 'fact', label: say(lang, 'facts.when'), lines: whenLines(telling, lang) },
    ...(where && !over ? [{ as: 'fact', label: say(lang, 'facts.where'), lines: [where] } as const] : []),
    ...notes.map((note) => text(note)),
    ...(over ? [] : [
      { as: 'fact', label: say(lang, 'yours.persons'), lines: [[String(row.persons)]] } as const,
      { as: 'fact', label: say(lang, 'yours.code'), lines: [[{ ...leftToRight(spokenCode(row.code)), strong: true }]] } as const,
    ]),
  ];
}

/** What the person can do: on a page, by pressing a button there; opening it changes nothing. */
function doing(telling: Telling, lang: Locale): Part[] {
  const { kind, siteUrl, sitting } = telling;
  const again: Part = { as: 'link', label: say(lang, 'signUp.action'), href: `${siteUrl}/${lang}${sitting.path}` };
  switch (kind) {
    case 'lapsed': return [again];
    case 'off': case 'cancelled': case 'offer': case 'waiting': return [];
    case 'confirmed': return [text(say(lang, 'yours.code.hint')), yours(telling, lang), text(say(lang, 'yours.cancel.text'))];
    case 'soon': case 'moved': return [yours(telling, lang), text(say(lang, 'yours.cancel.text'))];
    default: return [yours(telling, lang)];
  }
}

const yours = ({ siteUrl, address }: Telling, lang: Locale): Part => ({ as: 'link', label: say(lang, 'mail.open'), href: `${siteUrl}${address(lang)}` });
const bold = (piece: Piece): Piece => (typeof piece === 'string' ? { text: piece, dir: 'auto', strong: true } : { ...piece, strong: true });

/** The mail in one Dutch sentence, with the time: for a neighbour or a volunteer who is asked what it says. */
function dutchLine(telling: Telling): string {
  const session = sessionsOf(telling)[0];
  const date = session ? whenLine(session, sourceLocale) : [];
  const said = sentence(sourceLocale, plainText(sayPieces(sourceLocale, `mail.subject.${telling.kind}`, { event: titleOf(telling, sourceLocale), date }), sourceLocale));
  const { row, snapshot, kind } = telling;
  if (kind !== 'offer' || row.offerUntil === undefined) return said;
  return `${said} ${plainText(sayPieces(sourceLocale, 'yours.offered.text', momentPieces(row.offerUntil, snapshot.globals.settings.timeZone, sourceLocale)), sourceLocale)}`;
}
