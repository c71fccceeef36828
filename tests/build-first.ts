import { builtResponder } from './built-site.ts';

/** Builds the site's pages on demand before the first file, so that two files that run side by side do not build them into the same folder. */
export default async function buildFirst(): Promise<void> {
  await builtResponder();
}
