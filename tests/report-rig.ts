import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Payload } from 'payload';
import type { Reported, Answer } from '../content/answers.ts';
import type { FormField } from '../content/forms/ask/field.ts';
import type { Responder } from '../content/responder.ts';
import type { Form, Snapshot } from '../content/snapshot.ts';
import { startSnapshot } from '../content/start/snapshot.ts';
import { fewWords } from './few-words.ts';
import { addKey, markKey } from '../cms/desk/reports/key-store.ts';
import { ReportPart } from '../cms/desk/reports/report-part.ts';
import { wrapKey } from '../cms/privacy/passphrase-key.ts';
import { makeKeyPair, type KeyPair } from '../cms/privacy/sealed-box.ts';

export const passphrase = 'fiets maan soep klaver';
/** Cheap hashing: what it costs is not what is proved here. */
export const cheap = { passes: 1, memory: 8192 };

const field = (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({ name, kind, label: { nl: `Vraag ${name}`, en: `Question ${name}` }, required: false, options: [], ...more });
/** Two report forms and a request form, as they are published. */
export const fields: readonly FormField[] = [
  field('about', 'choice', { required: true, options: [{ value: 'work', label: { nl: 'Op het werk', en: 'At work' } }, { value: 'home', label: { nl: 'Bij het huren', en: 'When renting' } }] }),
  field('what', 'long-text', { required: true }), field('who', 'name'), field('reach', 'reach'), field('proof', 'file'),
];
export function withForms(snapshot: Snapshot): Snapshot {
  const form = (slug: string, kind: Form['kind']): Form => ({
    slug, kind, updatedAt: '2026-11-23T09:00:00Z', readiness: Object.fromEntries(Object.keys(Object.values(snapshot.topics)[0]!.readiness).map((lang) => [lang, 'checked'])) as Form['readiness'],
    title: { nl: `Meldpunt ${slug}` }, summary: { nl: 'Kort' }, blocks: [], icon: 'house', order: 1, audience: 'report', open: true, keepDays: 30, organisations: [], fields: [...fields],
  });
  return { ...snapshot, forms: { ...snapshot.forms, debts: form('debts', 'report'), racism: form('racism', 'report'), 'call-back': form('call-back', 'request') } };
}

export interface Holder { readonly id: string; readonly pair: KeyPair }
/** Makes a key for an account; it counts when somebody confirmed it. */
export async function makeKey(payload: Payload, holder: string | number, forms: readonly string[], confirmedBy: string | number | undefined): Promise<Holder> {
  const pair = await makeKeyPair();
  const key = await addKey(payload, { forms, holder: String(holder), label: 'sleutel', publicKey: pair.publicKey, wrapped: await wrapKey(pair.privateKey, passphrase, cheap), madeAt: Date.now() });
  if (!key) throw new Error('The key was not added.');
  if (confirmedBy !== undefined) await markKey(payload, key.id, { confirmedBy: String(confirmedBy), confirmedAt: Date.now() });
  return { id: key.id, pair };
}

/** The forms as an editor has them: who may see the answers. They are drafts, so that no key is needed to save them. */
export async function makeForms(payload: Payload, seenByRoles: readonly string[] = ['desk']): Promise<void> {
  for (const [slug, kind] of [['debts', 'report'], ['racism', 'report'], ['call-back', 'request']] as const) {
    await payload.create({
      collection: 'forms', context: { planning: true },
      data: { slug, kind, open: false, title: `Meldpunt ${slug}`, summary: 'Kort', icon: 'house', order: 1, audience: 'report', keepDays: 30, seenByRoles, fields: [{ name: 'what', kind: 'long-text', label: 'Wat' }], _status: 'published' } as never,
    });
  }
}

/** What a page says, without drawing it: the answer that the site would draw. */
const speaking = (errorIn: () => string | undefined): Responder => ({
  use: () => {}, paths: () => [], describe: () => ({ digest: '', reads: [] }),
  render: () => Promise.reject(new Error('no page')),
  answer: async (answer: Answer) => {
    const error = errorIn();
    if (error !== undefined) return { status: 500, type: 'text/plain', body: new Uint8Array(), error: `${error} ${JSON.stringify(answer)}` };
    return { status: 200, type: 'application/json', body: Buffer.from(JSON.stringify(answer)) };
  },
});

/** The report desks over HTTP, with a clock of the test's own. */
export async function reportServer(payload: Payload) {
  const at = { now: Date.parse('2026-11-23T09:10:00Z'), snapshot: withForms(fewWords(startSnapshot({ day: '2026-11-23', siteUrl: 'http://localhost:3000' }))), broken: undefined as string | undefined };
  const errors: string[] = [];
  const part = new ReportPart({
    payload, snapshot: () => at.snapshot, responder: speaking(() => at.broken), secret: 'only for tests', siteUrl: 'http://localhost:3000', proxies: 1, now: () => at.now,
    log: { error: (message) => { errors.push(message); payload.logger.error(message); } }, onMail: () => {},
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void (part.mayAnswer(request.method ?? 'GET', path) ? part.answer(request, response, path) : Promise.resolve(false)).then(
      (answered) => { if (!answered) response.writeHead(404).end('nobody'); },
      (error: Error) => { errors.push(error.stack ?? error.message); if (!response.headersSent) response.writeHead(500); response.end(); },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let network = 0;
  return {
    at, errors, url,
    /** Posts a form, each time from another network unless one is named. */
    async post(path: string, fields: Readonly<Record<string, string | File>>, from?: string) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const hasFile = Object.values(fields).some((value) => typeof value !== 'string');
      const body = hasFile ? form : new URLSearchParams(fields as Record<string, string>);
      const response = await fetch(url + path, { method: 'POST', body, redirect: 'manual', headers: { 'X-Forwarded-For': from ?? `10.7.${network >> 8 & 255}.${network++ & 255}` } });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, page: (text.startsWith('{') ? JSON.parse(text) : {}) as Partial<Reported> & { refused?: string; faults?: { field: string; fault: string }[]; typed?: Record<string, string> } };
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type ReportServer = Awaited<ReturnType<typeof reportServer>>;
