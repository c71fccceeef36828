import type { Words } from '../fields/words.ts';

/** What an address answered, or why it did not. */
export const answers = ['alive', 'moved', 'gone', 'error', 'silent', 'unknown-host', 'certificate', 'loop', 'private'] as const;
export type AnswerKind = (typeof answers)[number];
export interface Answer {
  readonly kind: AnswerKind;
  /** The status, or the address that it moved to. */
  readonly detail?: string;
}

/** `failing`: it did not answer well, but perhaps only for a moment. `broken`: it did not for days. */
export type LinkState = 'alive' | 'moved' | 'failing' | 'broken';
export interface LinkCheck {
  readonly url: string;
  readonly state: LinkState;
  readonly answer: AnswerKind;
  readonly detail?: string | null;
  /** When the first of the failures in a row was; for others when it was found so. Milliseconds since 1970. */
  readonly since: number;
  /** Failures in a row. */
  readonly tries: number;
  readonly checkedAt: number;
}

/** So many failures in a row… */
const failures = 3;
/** …over so long, in milliseconds: a server may be away for a weekend night. */
const patience = 2 * 24 * 3_600_000;

const works = (kind: AnswerKind): kind is 'alive' | 'moved' => kind === 'alive' || kind === 'moved';

/** What is known of an address after one more answer. It is broken after three failures in a row over at least two days; one good answer mends it. */
export function afterAnswer(before: LinkCheck | undefined, url: string, { kind, detail }: Answer, now: number): LinkCheck {
  const common = { url, answer: kind, detail: detail ?? null, checkedAt: now };
  if (works(kind)) return { ...common, state: kind, since: before?.state === kind ? before.since : now, tries: 0 };
  const tries = (before?.tries ?? 0) + 1;
  const since = before && before.tries > 0 ? before.since : now;
  // A private address is a slip of the pen: waiting does not help.
  const isBroken = kind === 'private' || (tries >= failures && now - since >= patience);
  return { ...common, state: isBroken ? 'broken' : 'failing', since, tries };
}

/** What somebody should know of a link, and do; nothing for one that works or that failed only lately. */
export function linkHint({ state, answer, detail }: Pick<LinkCheck, 'state' | 'answer' | 'detail'>): Words | undefined {
  if (state === 'moved') return { nl: `Het adres verhuisde naar ${detail}. Neem het nieuwe adres over.`, en: `The address moved to ${detail}. Take over the new one.` };
  return state === 'broken' ? broken[answer](detail ?? '') : undefined;
}

const broken: Readonly<Record<AnswerKind, (detail: string) => Words>> = {
  alive: () => ({ nl: 'De pagina werkt weer.', en: 'The page works again.' }),
  moved: (to) => ({ nl: `Het adres verhuisde naar ${to}.`, en: `The address moved to ${to}.` }),
  gone: (status) => ({ nl: `De pagina bestaat niet meer (${status}). Zoek de nieuwe, of haal de link weg.`, en: `The page does not exist any more (${status}). Find the new one, or take the link away.` }),
  error: (status) => ({ nl: `De site heeft een storing (${status}). Kijk zelf of de pagina werkt.`, en: `The site has a fault (${status}). See for yourself whether the page works.` }),
  silent: () => ({ nl: 'De site antwoordt niet. Kijk zelf of de pagina werkt.', en: 'The site does not answer. See for yourself whether the page works.' }),
  'unknown-host': () => ({ nl: 'Deze site bestaat niet meer, of het adres is niet goed getypt.', en: 'This site does not exist any more, or the address is mistyped.' }),
  certificate: () => ({ nl: 'De beveiliging van de site klopt niet (certificaat). Bezoekers zien een waarschuwing.', en: 'The security of the site is not right (certificate). Visitors see a warning.' }),
  loop: () => ({ nl: 'De site stuurt steeds door en komt nergens aan.', en: 'The site keeps sending on and arrives nowhere.' }),
  private: () => ({ nl: 'Dit adres is van een eigen netwerk. Bezoekers kunnen het niet openen.', en: 'This address is of a private network. Visitors cannot open it.' }),
};
