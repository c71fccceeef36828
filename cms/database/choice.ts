import { isAbsolute, join, resolve } from 'node:path';

export type DatabaseChoice = { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mongodb'; readonly url: string };

/**
 * Unset: SQLite in `DATA_DIR`. `file:…`: SQLite in that file. `mongodb://…`, `mongodb+srv://…`: MongoDB.
 * Throws a sentence that names what is wrong, without the password that the address may hold.
 */
export function databaseChoice(env: Readonly<Record<string, string | undefined>>): DatabaseChoice {
  const url = env.DATABASE_URL?.trim();
  if (!url) return { kind: 'sqlite', file: join(resolve(env.DATA_DIR ?? 'data'), 'database.sqlite') };
  if (/^mongodb(\+srv)?:\/\/[^/]+/.test(url)) return { kind: 'mongodb', url };
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length);
    if (file && !file.startsWith('//')) return { kind: 'sqlite', file: isAbsolute(file) ? file : resolve(file) };
  }
  throw new Error('DATABASE_URL is not an address this program knows: leave it out for a SQLite file in DATA_DIR, or give mongodb://… or file:…');
}
