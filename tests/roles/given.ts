import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;
/** How the documents of a collection are told apart. */
export const marks = ['een', 'twee', 'drie', 'vers'];
export type Ids = ReadonlyMap<string, string | number>;

/** What a document must hold that its fields do not say by themselves. A new collection needs a line here only when the sweep says so. */
const particular: Readonly<Record<string, (marked: string) => Values>> = {
  users: () => ({ email: 'swept@example.org', password: 'een lang wachtwoord', role: 'host' }),
  events: () => ({ kind: 'dinner', start: '18:00' }),
  occurrences: (marked) => ({ date: `2031-05-1${marks.indexOf(marked)}T12:00:00.000Z` }),
  'search-words': (marked) => ({ page: `/${marked}` }),
  forms: () => ({ fields: [{ kind: 'name', name: 'who', label: 'Naam', required: true }], kind: 'request', keepDays: 30 }),
};
/** Fields at the top that are tried out, where the first of their sort will not do: what is the same in all languages, and what `openings` give to a role. */
const chosen: Readonly<Record<string, { shared?: readonly [string, unknown]; opened?: readonly [string, unknown] }>> = {
  occurrences: { shared: ['capacity', 44], opened: ['state', 'cancelled'] },
  notice: { shared: ['date', '2031-05-10T12:00:00.000Z'], opened: ['kind', 'closed-today'] },
  settings: { shared: ['phone', '071 765 43 21'] },
  retention: { shared: ['needs', 3] },
  'reply-templates': { opened: ['title', 'Anders'] },
  users: { shared: ['name', 'Anders'], opened: ['role', 'admin'] },
  news: { shared: ['date', '2031-05-20T12:00:00.000Z'] },
  reports: { shared: ['year', 2044] },
  navigation: {},
  'search-words': { shared: ['page', '/anders'] },
};

/** A document with everything that is required. */
export function given(slug: string, fields: readonly FlattenedField[], ids: Ids, marked: string): Values {
  return { ...required(fields, ids, marked), ...particular[slug]?.(marked) };
}

function required(fields: readonly FlattenedField[], ids: Ids, marked: string): Values {
  return Object.fromEntries(fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'group') return [[field.name, required(field.flattenedFields, ids, marked)]];
    if (!('required' in field) || !field.required || ('virtual' in field && field.virtual)) return [];
    const value = valueOf(field, ids, marked);
    return value === undefined ? [] : [[field.name, value]];
  }));
}

function valueOf(field: FlattenedField, ids: Ids, marked: string): unknown {
  if ('defaultValue' in field && field.defaultValue !== undefined && typeof field.defaultValue !== 'function') return field.defaultValue;
  switch (field.type) {
    case 'text': return field.hasMany ? [marked] : marked;
    case 'textarea': return marked;
    case 'email': return 'swept@example.org';
    case 'number': return (field.min ?? 1) + marks.indexOf(marked);
    case 'checkbox': return false;
    case 'date': return '2031-05-09T12:00:00.000Z';
    case 'json': return {};
    case 'select': case 'radio': { const [first] = field.options; const value = typeof first === 'string' ? first : first?.value; return 'hasMany' in field && field.hasMany ? [value] : value; }
    case 'relationship': case 'upload': {
      const to = Array.isArray(field.relationTo) ? field.relationTo[0] ?? '' : field.relationTo;
      const id = ids.get(to);
      return Array.isArray(field.relationTo) ? { relationTo: to, value: id } : field.hasMany ? [id] : id;
    }
    default: return undefined;
  }
}

/** A field at the top whose text each language has for itself, with a new text; nothing when there is none. */
export function localizedOf(fields: readonly FlattenedField[]): readonly [string, unknown] | undefined {
  const found = fields.find((field) => 'localized' in field && field.localized && (field.type === 'text' || field.type === 'textarea'));
  return found && [found.name, 'Een andere tekst'];
}

/** A field at the top that is the same in all languages, with a new value. */
export function sharedOf(slug: string, fields: readonly FlattenedField[]): readonly [string, unknown] | undefined {
  const own = chosen[slug];
  if (own) return own.shared;
  const simple = fields.filter((field) => !('localized' in field && field.localized) && !('virtual' in field && field.virtual) && !['id', 'slug', 'updatedAt', 'createdAt', '_status', 'deletedAt'].includes(field.name));
  const number = simple.find(({ type }) => type === 'number');
  if (number) return [number.name, 7];
  const select = simple.find((field) => field.type === 'select' && !field.hasMany && field.options.length > 1);
  if (select?.type === 'select') { const last = select.options.at(-1); return [select.name, typeof last === 'string' ? last : last?.value]; }
  const tick = simple.find(({ type }) => type === 'checkbox');
  if (tick) return [tick.name, true];
  const text = simple.find(({ type }) => type === 'text' || type === 'textarea');
  if (text) return [text.name, 'Anders'];
  return fields.some(({ name }) => name === 'slug') ? ['slug', 'anders'] : undefined;
}

export const openedOf = (slug: string): readonly [string, unknown] | undefined => chosen[slug]?.opened;
