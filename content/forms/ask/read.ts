import { z } from 'zod';
import { partsOfWeek } from '../../codes/day-parts.ts';
import { languageLevels, spokenLanguages } from '../../codes/spoken-languages.ts';
import type { FormFault } from '../fault.ts';
import { normalPhone } from '../phone.ts';
import type { Typed } from '../sign-up.ts';
import { typedIn } from '../typed.ts';
import { digits, length, line, lines, several, ticked } from '../typed-shapes.ts';
import type { Answers, AnswerValue, Spoken } from './answers.ts';
import { askedFields } from './conditions.ts';
import type { FormField } from './field.ts';
import { partNames } from './part-names.ts';

/** Most characters of an answer in words; and most files of one question. */
export const longest = { text: 200, 'long-text': 3000, name: 80, email: 120, number: 12 } as const;
export const mostFiles = 3;
/** Largest file that is sent, in megabytes, as people are told. */
export const mostMegabytes = 10;

/** What a form is read against, beside its definition. */
export interface Circumstances {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many files came for a field. They are looked into by the server. */
  readonly files?: Readonly<Record<string, number>>;
}

export { partNames };

type Wrong = (field: string, fault: FormFault['fault'], values?: FormFault['values']) => void;

/** Reads one answer: nothing when it was left open or is not right, which `wrong` then heard. */
function readField(field: FormField, typed: Typed, { today, files }: Circumstances, wrong: Wrong): AnswerValue | undefined {
  const { name, kind, required, options } = field;
  const missing = (fault: FormFault['fault'] = 'required', at = name): undefined => (required ? void wrong(at, fault) : undefined);
  switch (kind) {
    case 'text': case 'name': case 'long-text': {
      const text = (kind === 'long-text' ? lines : line).parse(typed[name]);
      if (text === '') return missing(kind === 'name' ? 'name' : 'required');
      if (length(text) > longest[kind]) return void wrong(name, 'long', { n: longest[kind] });
      return text;
    }
    case 'reach': {
      const names = partNames.reach(name);
      const [said, email] = [line.parse(typed[names.phone]), line.parse(typed[names.email]).replace(/\p{Cf}/gu, '').trim().toLowerCase()];
      const phone = normalPhone(said) ?? '';
      if (said === '' && email === '') return missing('reach', names.phone);
      if (said !== '' && phone === '') wrong(names.phone, 'phone');
      if (length(email) > longest.email) wrong(names.email, 'long', { n: longest.email });
      else if (email !== '' && !z.email().safeParse(email).success) wrong(names.email, 'email');
      return { phone, email };
    }
    case 'choice': {
      const chosen = typedIn(typed, name);
      return options.some(({ value }) => value === chosen) ? chosen : missing('choose');
    }
    case 'choices': {
      const given = several.parse(typed[name]);
      const chosen = options.flatMap(({ value }) => (given.includes(value) ? [value] : []));
      return chosen.length > 0 ? chosen : missing('choose');
    }
    case 'number': {
      const text = digits.parse(typed[name]);
      if (text === '') return missing();
      if (!/^\d{1,9}$/.test(text)) return void wrong(name, 'number');
      const [n, from, to] = [Number(text), field.from ?? 0, field.to];
      if (to !== undefined && (n < from || n > to)) return void wrong(name, 'between', { from, to });
      if (n < from) return void wrong(name, 'least', { n: from });
      return n;
    }
    case 'date': {
      const text = digits.parse(typed[name]);
      if (text === '') return missing('date');
      const day = dayIn(text);
      if (!day) return void wrong(name, 'date');
      if (field.when === 'coming' && day < today) return void wrong(name, 'past');
      if (field.when === 'past' && day > today) return void wrong(name, 'future');
      return day;
    }
    case 'days': {
      const given = several.parse(typed[name]);
      const chosen = partsOfWeek.filter((part) => given.includes(part));
      return chosen.length > 0 ? chosen : missing('choose');
    }
    case 'postcode': {
      const names = partNames.postcode(name);
      const [code, number] = [digits.parse(typed[names.postcode]).replaceAll(' ', '').toUpperCase(), digits.parse(typed[names.number]).toUpperCase()];
      if (code === '' && number === '') return missing('postcode', names.postcode);
      // The first digit is not 0, and three pairs of letters are in no postcode.
      if (!/^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(code)) return void wrong(names.postcode, 'postcode');
      if (!/^\d/.test(number) || length(number) > longest.number) return void wrong(names.number, 'number');
      return { postcode: `${code.slice(0, 4)} ${code.slice(4)}`, number };
    }
    case 'languages': {
      const given = several.parse(typed[name]);
      const spoken = spokenLanguages.filter((code) => given.includes(code)).map((code): Spoken => {
        const level = field.levels ? languageLevels.find((one) => one === typedIn(typed, partNames.level(name, code))) : undefined;
        return level ? { code, level } : { code };
      });
      return spoken.length > 0 ? spoken : missing('choose');
    }
    case 'file': {
      const came = files?.[name] ?? 0;
      if (came > mostFiles) return void wrong(name, 'file-many', { n: mostFiles });
      return came > 0 ? came : missing();
    }
    case 'consent':
      return ticked.parse(typed[name]) ? true : missing('consent');
  }
}

/** A day as people write it: `2026-12-24` from a picker, `2026/12/24`, or `24-12-2026`, `24/12/2026`, `24.12.2026`, `24 12 2026`. Nothing when there is no such day. */
function dayIn(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(text) ?? [];
  const [, otherDay, otherMonth, otherYear] = /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4})$/.exec(text) ?? [];
  const iso = `${year ?? otherYear}-${(month ?? otherMonth ?? '').padStart(2, '0')}-${(day ?? otherDay ?? '').padStart(2, '0')}`;
  return z.iso.date().safeParse(iso).success ? iso : undefined;
}

/**
 * The schema of a form, made from its definition: the same for the island and for the server. What is not asked, because the form has no such field or its
 * condition is not met, is left out, whatever was sent. Each issue carries a `FormFault` in `params`.
 */
export function askSchema(fields: readonly FormField[], circumstances: Circumstances) {
  return z.record(z.string(), z.union([z.string(), z.array(z.string())]).optional()).transform((typed, context): Answers => {
    const answers: Record<string, AnswerValue> = {};
    for (const field of askedFields(fields, typed)) {
      const answer = readField(field, typed, circumstances, (at, fault, values = {}) => context.addIssue({ code: 'custom', path: [at], params: { fault, values } }));
      if (answer !== undefined) answers[field.name] = answer;
    }
    return answers;
  });
}

/** What was typed, understood; or every fault, in the order of the fields. */
export function readAsk(fields: readonly FormField[], typed: Typed, circumstances: Circumstances): { readonly answers: Answers } | { readonly faults: readonly FormFault[] } {
  const read = askSchema(fields, circumstances).safeParse(typed);
  if (read.success) return { answers: read.data };
  return {
    faults: read.error.issues.map((issue): FormFault => {
      const params = issue.code === 'custom' ? (issue.params as Partial<FormFault> | undefined) : undefined;
      return { field: String(issue.path[0] ?? ''), fault: params?.fault ?? 'required', values: params?.values };
    }),
  };
}
