import { resolve } from 'node:path';
import { responderBuild, responderEntry } from '../cms/server/build-steps.ts';

/** The project's root. */
export const root = resolve(import.meta.dirname, '..');

/** The built responder, made anew only when the code of the site changed. */
export async function builtResponder(): Promise<{ readonly entry: string; readonly code: string }> {
  const step = await responderBuild(root);
  if (!step.fresh) await step.build();
  return { entry: responderEntry(root), code: step.digest };
}
