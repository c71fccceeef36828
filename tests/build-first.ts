import { builtResponder } from './built-site.ts';
import { preparedDatabase } from './prepared-database.ts';

/** Makes what every file begins from before the first: two that run side by side would make it both, and build the site's pages on demand into the same folder. */
export default async function buildFirst(): Promise<void> {
  await Promise.all([builtResponder(), preparedDatabase()]);
}
