import type { TestProject } from 'vitest/node';
import { mongoServer } from '../mongo-server.ts';

declare module 'vitest' {
  interface ProvidedContext { readonly mongodbs: readonly string[] }
}

/** Starts a server for each file that runs at the same time, and tells which they are: SecantusDB answers one question at a time, and whoever asks beside waits. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const began = Date.now();
  // One after the other: the first may install what the second starts.
  const servers = [await mongoServer(), await mongoServer()];
  project.provide('mongodbs', servers.map(({ url }) => url));
  process.stdout.write(`On ${servers.map(({ name }) => name).join(' and ')} (ready in ${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  return async () => { await Promise.all(servers.map(({ stop }) => stop())); };
}
