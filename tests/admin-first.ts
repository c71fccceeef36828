import { adminBuild } from '../cms/server/build-steps.ts';
import { root } from './built-site.ts';

/** Builds the admin before the first file, so that two servers that start side by side do not build it into the same folder. */
export default async function adminFirst(): Promise<void> {
  const step = await adminBuild(root);
  if (!step.fresh) await step.build();
}
