import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../../content/locales.ts';

/**
 * Translates texts by a machine, as many answers as texts and in their order. The texts may hold tokens such as `⟦1⟧`, which must come back once each. What it throws is not
 * shown to anybody: it may hold a secret.
 */
export type Translate = (texts: readonly string[], from: Locale, to: Locale) => Promise<readonly string[]>;

type Env = Readonly<Record<string, string | undefined>>;
const pathIn = (env: Env): string => (env.MACHINE_TRANSLATION ?? '').trim();

/** Whether a machine translation is plugged in. Off unless `MACHINE_TRANSLATION` names a module. */
export const isMachineOn = (env: Env = process.env): boolean => pathIn(env) !== '';

/** The function that the module named by `MACHINE_TRANSLATION` exports as `translate`; a relative path starts at the project's folder. Throws a sentence when there is none. */
export async function machineTranslation(env: Env = process.env): Promise<Translate> {
  const path = pathIn(env);
  if (path === '') throw new Error('No machine translation is plugged in (MACHINE_TRANSLATION).');
  const address = pathToFileURL(isAbsolute(path) ? path : resolve(path)).href;
  const found = await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ /* @vite-ignore */ address) as { readonly translate?: unknown };
  if (typeof found.translate !== 'function') throw new Error('The module of MACHINE_TRANSLATION has no function “translate”.');
  return found.translate as Translate;
}
