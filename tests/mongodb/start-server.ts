import type { TestProject } from 'vitest/node';
import { mongoServer } from '../mongo-server.ts';

declare module 'vitest' {
  interface ProvidedContext { readonly mongodb: string }
}

/** Starts one server for all files of the project and tells which it is. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const began = Date.now();
  const { url, name, stop } = await mongoServer();
  project.provide('mongodb', url);
  process.stdout.write(`On ${name} (ready in ${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  return stop;
}
