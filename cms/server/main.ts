import { type Server, createServer } from 'node:http';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { databaseChoice } from '../database/choice.ts';
import { adminBuild, responderBuild } from './build-steps.ts';
import { readSecrets, prepareDataDir } from './data-dir.ts';
import { portIsFree } from './port.ts';
import { readSettings } from './settings.ts';
import { Steps } from './steps.ts';

/** Starts everything in order, and stops it in the opposite order. What fails is said in one sentence. */
async function main(): Promise<void> {
  const steps = new Steps();
  const root = resolve(import.meta.dirname, '../..');
  // Compiled code is kept between starts: about 1.6 s less. It does no harm where it cannot be written.
  enableCompileCache(join(root, 'node_modules/.cache/compile'));
  const settings = readSettings(process.env, root);
  // Asked here too: the admin's build also reads it, and tells of it with a stack.
  databaseChoice(process.env);
  await prepareDataDir(settings.dataDir);
  await portIsFree(settings.port);
  const secrets = await readSecrets(settings.dataDir);
  Object.assign(process.env, {
    NODE_ENV: 'production', NEXT_MANUAL_SIG_HANDLE: 'true', NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: settings.dataDir, SITE_URL: settings.siteUrl, PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? secrets.payload,
  });

  const responder = await responderBuild(root);
  const admin = await adminBuild(root);
  for (const step of [responder, admin]) if (!step.fresh) await steps.run(step.name, () => step.build());

  const { serve } = await import('./serve.ts');
  const running = await serve({ settings, steps, code: responder.digest });
  const server: Server = createServer(running.answer);
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(settings.port, listening));
  running.listening(server);
  steps.say(`\n  ${settings.siteUrl}\n`);
  const link = await running.setupLink();
  if (link) steps.say(`  Make the first admin, once, here:\n  ${link}\n`);

  flushCompileCache();

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    steps.say(`\n  ${signal}: finishing what is under way …`);
    setTimeout(() => process.exit(1), 4_500).unref();
    server.close();
    server.closeIdleConnections();
    void running.stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
}

await main().catch((error: Error) => {
  process.stderr.write(`\n  ${error.message}\n\n`);
  process.exit(1);
});
