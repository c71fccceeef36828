import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import next from 'next';
import { defaultLoggerOptions, getPayload } from 'payload';
import { responderEntry } from './build-steps.ts';
import { everyDayAt } from './clock.ts';
import { healthOf } from './health.ts';
import { TryLimit, guessed } from './limits.ts';
import { adminPermissions } from '../../content/headers.ts';
import { mediaSizeIn, serveMedia } from './media.ts';
import { openDesk } from './desk.ts';
import { openSignUps } from './sign-ups.ts';
import { secretOf } from '../environment.ts';
import type { Settings } from './settings.ts';
import { Setup } from './setup.ts';
import { serveRelease } from './static.ts';
import type { Steps } from './steps.ts';
import { deskParts } from '../desk/parts.ts';
import { encodeSpeech } from '../recordings/encoder/encode.ts';
import { openEncoder } from '../recordings/encoder/encoder-door.ts';
import { readPdf } from '../flyers/pdf/read-pdf.ts';
import { openPdfReader } from '../flyers/pdf/pdf-reader.ts';
import { payloadPrints } from '../flyers/prints/payload-prints.ts';
import { servePrint } from '../flyers/prints/serve-print.ts';
import { planAllEvents } from '../events/plan-all.ts';
import { keepCheckingLinks } from '../links/keep-checking.ts';
import type { ResponderModule } from '../../content/responder.ts';
import { openOffline } from '../offline/offline.ts';
import { openPreview } from '../preview/preview.ts';
import { freeStuckJobs } from '../publishing/free-stuck-jobs.ts';
import { addressOf, networkOf } from '../signup/http/network.ts';
import { mayBeForSignUps } from '../signup/http/route.ts';
import { isStartContentLoaded, loadLaterContent, loadStartContent } from '../start/load.ts';
import { loadSearchWords } from '../start/search-words.ts';
import { loadTerms } from '../start/terms.ts';
import { Live } from '../publishing/live.ts';
import { PayloadContent } from '../publishing/payload-content.ts';
import { Publisher } from '../publishing/publisher.ts';
import { openPublisherDoor } from '../publishing/publisher-door.ts';
import { ReleaseStore } from '../publishing/release-store.ts';
import { PublishingThread } from '../publishing/worker-thread.ts';
import { isQuietPath } from '../visits/quiet.ts';
import { openVisits } from '../visits/visits.ts';

export interface Running {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  listening(server: Server): void;
  setupLink(): Promise<string | undefined>;
  stop(): Promise<void>;
}

/** Brings up database, content, publisher and admin, in this order; answers requests when it resolves. */
export async function serve({ settings, steps, code }: { settings: Settings; steps: Steps; code: string }): Promise<Running> {
  const { root, dataDir, siteUrl } = settings;
  const startedAt = new Date();
  const payload = await steps.run('Open and migrate the database', async () => {
    const { default: config } = await import('../payload.config.ts');
    // Payload tells of a database that cannot be opened with stack traces; the sentence below says it once.
    const settled = await config;
    Object.assign(settled, { logger: { options: { level: 'silent' }, destination: defaultLoggerOptions } });
    const payload = await getPayload({ config: settled, cron: true }).catch((error: Error) => {
      throw new Error(`The database cannot be opened (DATABASE_URL, DATA_DIR): ${error.message.split('\n', 1)[0]}`);
    });
    payload.logger.level = 'info';
    return payload;
  });
  await freeStuckJobs(payload, startedAt);
  openPdfReader(readPdf);
  openEncoder(encodeSpeech);
  if (!(await isStartContentLoaded(payload))) {
    await steps.run('Load the start content', (progress) => loadStartContent(payload, ({ done, of, what }) => progress(`${done} of ${of}, ${what}`)));
  }
  await loadLaterContent(payload);
  await loadTerms(payload);
  await loadSearchWords(payload);

  const live = new Live();
  const store = new ReleaseStore(join(dataDir, 'releases'));
  const thread = new PublishingThread({ responder: responderEntry(root), releases: join(dataDir, 'releases'), code });
  const content = new PayloadContent(payload, siteUrl);
  const log = { info: (message: string) => payload.logger.info(message), error: (message: string) => payload.logger.error(message) };
  const publisher = new Publisher({ content, thread, store, live, log, root, workspace: join(dataDir, 'build'), code });
  await steps.run('Prepare the pages', async (progress) => {
    await publisher.start(() => progress('building all pages'));
  });
  openPublisherDoor(publisher);
  const { createResponder } = await import(pathToFileURL(responderEntry(root)).href) as ResponderModule;
  // One for all that answers one person, beside the one that publishes: both follow what is published.
  const responder = createResponder();
  const signUps = await openSignUps({ payload, snapshot: () => publisher.snapshot, settings, responder, log });
  const desk = openDesk({ payload, snapshot: () => publisher.snapshot, responder, secret: secretOf(process.env), siteUrl, proxies: settings.proxies, now: Date.now, log, onMail: () => signUps.sendSoon() }, deskParts);
  const visits = openVisits({ payload, isPage: (path) => live.find(path)?.type.startsWith('text/html') ?? false, isQuiet: (path) => isQuietPath(publisher.snapshot, path), timeZone: () => content.timeZone(), log });

  const offline = openOffline({ live, day: () => publisher.snapshot.day, isQuiet: (path) => isQuietPath(publisher.snapshot, path), mediaSize: mediaSizeIn(join(dataDir, 'media')), off: !settings.offline });
  const links = keepCheckingLinks({ payload, snapshot: () => publisher.snapshot, siteUrl, log });
  const preview = openPreview({ payload, state: () => content.state(), live, responder: createResponder(), log });

  const prints = payloadPrints({ payload, live, publisher, dataDir, env: process.env, log });

  const admin = next({ dev: false, dir: resolve(root, 'cms'), customServer: true, quiet: true } as Parameters<typeof next>[0]);
  await steps.run('Prepare the admin', () => admin.prepare());
  const handleAdmin = admin.getRequestHandler();
  const setup = new Setup(payload);
  const tries = new TryLimit(20, 10 * 60_000);
  const fullBuilds = new AbortController();
  const stops = [
    everyDayAt(0, () => content.timeZone(), () => void publisher.newDay()),
    everyDayAt(2, () => content.timeZone(), () => links.everything()),
    everyDayAt(3, () => content.timeZone(), () => void planAllEvents(payload).catch((error: Error) => log.error(`planning: ${error.message}`))),
    everyDayAt(4, () => content.timeZone(), () => void publisher.buildFully('nightly', fullBuilds.signal).catch((error: Error) => log.error(error.message))),
  ];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (!/^\/(?:admin|api|_next|media|prints|health|setup)(?:\/|$)/.test(path)) {
      if (mayBeForSignUps(request.method, path) && (await signUps.pages.answer(request, response, path))) return undefined;
      if (await offline.answer(request, response, path)) return undefined;
      if (await desk.answer(request, response, path)) return undefined;
      if (await preview.answer(request, response, path)) return undefined;
      visits.opened(path, request);
      return serveRelease(live, request, response);
    }
    if (path === '/health') {
      const health = await healthOf(payload, publisher);
      response.writeHead(health.ok ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(health));
      return undefined;
    }
    if (path === '/setup') return setup.answer(request, response);
    if (path.startsWith('/media/')) return serveMedia(join(dataDir, 'media'), request, response);
    if (path.startsWith('/prints/')) return servePrint(join(dataDir, 'prints'), request, response);
    const closed = path === '/api/users/first-register' || path === '/admin/create-first-user';
    if (closed) return serveRelease(live, Object.assign(request, { url: '/nl/closed', method: 'GET' }), response);
    if (request.method === 'POST' && guessed(path) && !tries.allow(networkOf(addressOf(request, settings.proxies)))) {
      response.writeHead(429, { 'Retry-After': '600', 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: 'Te veel pogingen. Wacht tien minuten. Too many tries. Wait ten minutes.' }] }));
      return undefined;
    }
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    response.setHeader('Referrer-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', adminPermissions);
    return handleAdmin(request, response);
  };

  return {
    answer: (request, response) => {
      void answer(request, response).catch((error: Error) => {
        log.error(error.message);
        if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('Er ging iets mis. Something went wrong.');
      });
    },
    listening: (server) => {
      server.on('upgrade', (_request, socket) => socket.destroy());
      prints.begin(server);
    },
    setupLink: () => setup.link(siteUrl),
    async stop() {
      for (const stopOne of stops) stopOne();
      fullBuilds.abort();
      await links.stop();
      await visits.stop();
      await prints.stop();
      await desk.stop();
      await signUps.stop();
      await publisher.stop();
      await admin.close();
      await payload.destroy();
    },
  };
}
