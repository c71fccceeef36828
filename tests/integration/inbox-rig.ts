import { handleEndpoints, type SanitizedConfig } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import { type Inbox, openInbox } from '../../cms/desk/inbox/inbox.ts';
import { openReads } from '../../cms/desk/inbox/store/open-reads.ts';
import { PayloadRequestStore } from '../../cms/desk/requests/payload-request-store.ts';
import type { Request } from '../../cms/desk/requests/request.ts';
import type { NewRequest } from '../../cms/desk/requests/store.ts';
import { newCode } from '../../cms/signup/code.ts';
import type { Answers } from '../../content/forms/ask/answers.ts';
import type { FormField } from '../../content/forms/ask/field.ts';
import type { Form, Snapshot } from '../../content/snapshot.ts';
import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { type Desk, openDesk, password } from './desk.ts';

export const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
export const day = 86_400_000;

const field = (name: string, kind: FormField['kind'], label: string, more: Partial<FormField> = {}): FormField => ({ name, kind, label: { nl: label, en: `${label} (en)` }, required: false, options: [], ...more });
/** One question of every kind, one that hangs on an option. */
export const fields: readonly FormField[] = [
  field('who', 'name', 'Naam', { required: true }), field('reach', 'reach', 'Bereiken', { required: true }),
  field('what', 'choice', 'Waarmee', { required: true, options: [{ value: 'damp', label: { nl: 'Vocht', en: 'Damp' } }, { value: 'bill', label: { nl: 'Rekening' } }] }),
  field('rooms', 'number', 'Hoeveel kamers', { from: 1, to: 20, required: true, showIf: { field: 'what', is: 'damp' } }),
  field('more', 'choices', 'Ook', { options: [{ value: 'draught', label: { nl: 'Tocht' } }, { value: 'mould', label: { nl: 'Schimmel' } }] }),
  field('since', 'date', 'Sinds', { when: 'past' }), field('days', 'days', 'Dagen'), field('home', 'postcode', 'Adres'), field('speaks', 'languages', 'Talen', { levels: true }),
  field('short', 'text', 'Kort'), field('story', 'long-text', 'Verhaal'), field('photo', 'file', 'Foto', { required: true }), field('agree', 'consent', 'Akkoord', { required: true }),
];

export interface Rig {
  readonly desk: Desk;
  readonly inbox: Inbox;
  /** Answers that were handed over to be mailed. */
  readonly mailed: { readonly id: Request['id']; readonly text: string }[];
  /** Asks as a browser does: cookie, origin, a form. */
  ask(path: string, asking?: { by?: Role | undefined; form?: Record<string, string | string[]>; origin?: string; language?: string }): Promise<{ status: number; headers: Headers; text: string; bytes: Buffer; did: string | null; to: URL }>;
  /** A request that came. */
  come(form: string, more?: Partial<NewRequest> & { readonly answers?: Answers | null }): Promise<Request>;
  close(): Promise<void>;
}

/** A desk with three forms: `open` for admins and the desk, `quiet` for one host by name, and `reporting`, a report form of the desk alone. */
export async function openRig(): Promise<Rig> {
  const desk = await openDesk();
  const { payload } = desk;
  const make = (slug: string, kind: string, seenByRoles: readonly Role[], seenByPeople: readonly unknown[], promiseDays?: number) => payload.create({ collection: 'forms', data: {
    slug, title: `Formulier ${slug}`, summary: 'Kort.', icon: 'house', order: 1, kind, audience: 'help', open: kind === 'request', keepDays: 30, promiseDays, seenByRoles, seenByPeople, _status: 'published',
    fields: [{ kind: 'name', name: 'who', label: 'Naam', required: kind === 'request' }],
  } as never, context: { disablePublishing: true } });
  await make('open', 'request', ['admin', 'desk'], [], 3);
  await make('quiet', 'request', [], [desk.as.host.id]);
  await make('reporting', 'report', ['desk'], [], 2);
  const start = fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' }));
  const [sample] = Object.values(start.forms).filter(({ kind }) => kind === 'request');
  const published = (slug: string): Form => ({ ...sample!, slug, title: { nl: `Formulier ${slug}` }, kind: 'request', keepDays: 30, promiseDays: 3, fields: [...fields] });
  const content: Snapshot = { ...start, forms: { open: published('open'), quiet: published('quiet') } };
  const mailed: { id: Request['id']; text: string }[] = [];
  const inbox: Inbox = {
    store: new PayloadRequestStore(payload), reads: openReads(payload), snapshot: () => content, now: () => clock.now,
    mailAnswer: async ({ id }, text) => { mailed.push({ id, text }); return true; },
  };
  openInbox(inbox);
  const config: SanitizedConfig = payload.config;
  const cookies = new Map<Role, string>();
  for (const role of Object.keys(desk.as) as Role[]) {
    const response = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${role}@example.org`, password }) }) });
    cookies.set(role, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
  let number = 0;
  return {
    desk, inbox, mailed,
    async ask(path, { by, form, origin = 'http://localhost:3000', language = 'nl' } = {}) {
      const headers = new Headers({ 'Accept-Language': language, Origin: origin });
      if (by) headers.set('Cookie', cookies.get(by) ?? '');
      const body = form && new URLSearchParams(Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
      const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/inbox/${path}`, { method: form ? 'POST' : 'GET', headers, ...(body ? { body } : {}) }) });
      const to = new URL(response.headers.get('Location') ?? '', 'http://localhost:3000');
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, text: bytes.toString('utf8'), bytes, did: to.searchParams.get('did'), to };
    },
    async come(form, more = {}) {
      number += 1;
      const row = await inbox.store.add({
        key: `key-${number}`, code: newCode(), kind: 'request', form, language: 'ar', cameBy: 'site', at: clock.now, state: 'new',
        definition: { title: { nl: `Formulier ${form}` }, fields: [...fields], promiseDays: 3, keepDays: 30 }, answers: { who: 'Amina', reach: { phone: '+31612345678', email: 'amina@example.org' } }, said: [], notes: [], files: 0, ...more,
      });
      if (!row) throw new Error('It is there already.');
      return row;
    },
    async close() {
      openInbox(undefined);
      await desk.close();
    },
  };
}
