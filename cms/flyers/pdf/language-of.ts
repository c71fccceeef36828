import { francAll } from 'franc';
import { isLocale, type Locale } from '../../../content/locales.ts';

/** The language of a document, and whether that is beyond doubt. */
export interface ReadLanguage {
  readonly language: Locale | 'undetermined';
  readonly certain: boolean;
}

/** Fewer letters say nothing: of two short sentences a name may be half. Fewer than `enough` are not beyond doubt. */
const few = 100;
const enough = 200;
/** So much of the letters must be of one script, and so much better must the best language fit than the next (measured on the start content, in pieces of 200 letters). */
const oneScript = 0.7;
const clearly = 0.02;

const scripts = { Latin: /\p{Script=Latin}/gu, Arabic: /\p{Script=Arabic}/gu, Ethiopic: /\p{Script=Ethiopic}/gu, Han: /\p{Script=Han}/gu, Cyrillic: /\p{Script=Cyrillic}/gu } as const;
type Script = keyof typeof scripts;

/** Our languages by the codes of `franc`, and those with which they would be mistaken: with only ours to choose from, German is Dutch. */
const byTrigrams: Readonly<Record<string, Locale | undefined>> = {
  nld: 'nl', eng: 'en', fra: 'fr', spa: 'es', tur: 'tr', ita: 'it', deu: undefined, pol: undefined, por: undefined, ron: undefined, som: undefined, hun: undefined, vie: undefined, ind: undefined, swh: undefined, azj: undefined, uzn: undefined,
};

/** Letters that one of our languages in Latin script has and the others have not: a text with many of them is no other, whatever its trigrams say. */
const ownLetters: Partial<Record<Locale, RegExp>> = { tr: /[ğış]/giu, es: /[ñ¿¡]/giu };

/** Letters and short words that one language of a script has and others have not; `franc` takes most Amharic for Tigrinya. Their order does not matter, so a file that keeps them backwards is read too. */
const byMarks = {
  Arabic: { ar: /[يكةىأإ]/gu, fa: /[یکپچژگ]/gu, others: /[ٹڈڑںےہھړښڼۍېێۆڵڕە]/gu },
  Cyrillic: { ru: /[ыэё]/giu, others: /[іїєґўђјљњћџәғқңөұүһ]/giu },
  Ethiopic: {
    am: /\u12A0|(?<!\p{L})(?:የ\p{L}|(?:ነው|እና|ወደ|ላይ|ውስጥ|ናቸው|ወይም|ይህ)(?!\p{L}))/gu,
    ti: /[\u1250-\u125D\u12B8-\u12BE\u12A3]|(?<!\p{L})(?:ናይ|ካብ|እዩ|እዮም|ኢኹም|እቲ|ነቲ|ኣብ|አብ)(?!\p{L})/gu,
    others: undefined,
  },
} as const;

const nothing: ReadLanguage = { language: 'undetermined', certain: false };
const counted = (text: string, pattern: RegExp | undefined) => (pattern ? (text.match(pattern) ?? []).length : 0);

/** The language whose marks are there; certain when there are several and those of the other are few. */
function fromMarks(text: string, sides: readonly (readonly [Locale, RegExp])[], others: RegExp | undefined, letters: number): ReadLanguage {
  if (counted(text, others) > letters / 50) return nothing;
  const [[best, most] = ['nl' as Locale, 0], [, next] = ['', 0]] = sides.map(([language, pattern]) => [language, counted(text, pattern)] as const).sort((a, b) => b[1] - a[1]);
  return most === 0 ? nothing : { language: best, certain: letters >= enough && most >= 5 && most >= next * 3 };
}

/** Certain when the best fits clearly better than the next, or when piece after piece says the same (Spanish and Portuguese are never far apart). */
function fromTrigrams(text: string, known: Readonly<Record<string, Locale | undefined>>, letters: number): ReadLanguage {
  const ranked = (part: string) => francAll(part, { only: Object.keys(known) });
  const [[best, score] = ['', 0], [, next] = ['', 0]] = ranked(text);
  const language = known[best];
  if (!language || Object.entries(ownLetters).some(([other, own]) => other !== language && counted(text, own) > letters / 50)) return nothing;
  const pieces = (text.match(/[\s\S]{200}/g) ?? []).slice(0, 12);
  const agreeing = pieces.filter((piece) => ranked(piece)[0]?.[0] === best).length;
  return { language, certain: letters >= enough && (score - next >= clearly ? agreeing * 2 >= pieces.length : pieces.length >= 3 && agreeing * 5 >= pieces.length * 4) };
}

function fromText(written: string): ReadLanguage {
  // Arabic letters may be kept by their shape at the begin or end of a word.
  const text = written.normalize('NFKC');
  // A Chinese sign says as much as four letters.
  const counts = (Object.keys(scripts) as Script[]).map((script) => ({ script, letters: counted(text, scripts[script]) * (script === 'Han' ? 4 : 1) })).sort((a, b) => b.letters - a.letters);
  const [{ script, letters } = { script: 'Latin' as Script, letters: 0 }] = counts;
  if (letters < few) return nothing;
  if (letters < oneScript * counts.reduce((sum, one) => sum + one.letters, 0)) return nothing;
  if (script === 'Han') return { language: 'zh', certain: letters >= enough };
  if (script === 'Arabic') return fromMarks(text, [['ar', byMarks.Arabic.ar], ['fa', byMarks.Arabic.fa]], byMarks.Arabic.others, letters);
  if (script === 'Ethiopic') return fromMarks(text, [['am', byMarks.Ethiopic.am], ['ti', byMarks.Ethiopic.ti]], byMarks.Ethiopic.others, letters);
  if (script === 'Cyrillic') return fromMarks(text, [['ru', byMarks.Cyrillic.ru]], byMarks.Cyrillic.others, letters);
  return fromTrigrams(text.match(/[\p{Script=Latin}\s’'.,]+/gu)?.join(' ') ?? '', byTrigrams, letters);
}

/** `nl-NL` → `nl`; Dari is written as Persian. */
function localeOf(tag: string | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  const ours = language === 'prs' ? 'fa' : language;
  return isLocale(ours) ? ours : undefined;
}

/**
 * The language of a document by its text and by what it names itself. What it names comes first, unless the text says clearly another: many programs write their own
 * language there, whatever was typed. Certain only when text and name agree, or the text is clear.
 */
export function languageOf(text: string, named: string | undefined): ReadLanguage {
  const [read, said] = [fromText(text), localeOf(named)];
  if (!said || read.certain) return read;
  return { language: said, certain: read.language === said };
}
