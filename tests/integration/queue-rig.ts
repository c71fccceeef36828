import { handleEndpoints, type SanitizedConfig } from 'payload';
import type { Role } from '../../cms/access/role.ts';
import type { Stored } from '../../cms/public/stored.ts';
import { readDocument } from '../../cms/translation/queue/read-documents.ts';
import { type TextNow, textsNow } from '../../cms/translation/queue/texts-now.ts';
import { WorkStore } from '../../cms/translation/work/work-store.ts';
import type { Locale } from '../../content/locales.ts';
import { type Desk, openDesk, password } from './desk.ts';

export const day = 86_400_000;
/** The accounts of the desk, and a second translator of Arabic. */
export type Who = Role | 'second';

export interface QueueRig {
  readonly desk: Desk;
  readonly store: WorkStore;
  /** Id of an account, as text. */
  idOf(who: Who): string;
  /** Asks as a browser does: a form or a file, the cookie and the origin. */
  ask(path: string, asking?: { by?: Who | undefined; form?: Readonly<Record<string, string>> | FormData; origin?: string; language?: string; json?: boolean }): Promise<{ status: number; text: string; did: string | null; headers: Headers }>;
  /** A published topic with one block of steps, and the paths of its texts. */
  topic(title: string, steps?: readonly string[]): Promise<{ readonly id: number; readonly name: string; readonly block: string; readonly paths: readonly string[] }>;
  texts(id: number, locale?: Locale): Promise<readonly TextNow[]>;
  stored(id: number): Promise<Stored>;
  /** An editor changes the Dutch of a topic. */
  change(id: number, data: object): Promise<void>;
}

export async function openQueueRig(): Promise<QueueRig> {
  const desk = await openDesk();
  const { payload } = desk;
  const { default: config } = await import('../../cms/payload.config.ts') as { default: Promise<SanitizedConfig> };
  const second = await payload.create({ collection: 'users', data: { email: 'second@example.org', password, role: 'translator', languages: ['ar'], name: 'Samira' } as never, context: { setup: true } });
  const cookies = new Map<Who, string>();
  for (const who of [...(Object.keys(desk.as) as Role[]), 'second' as const]) {
    const response = await handleEndpoints({ config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: `${who}@example.org`, password }) }) });
    cookies.set(who, /payload-token=[^;]+/.exec(response.headers.get('Set-Cookie') ?? '')?.[0] ?? '');
  }
  const find = async (id: number) => {
    const found = await readDocument(payload, { collection: 'topics', id });
    if (!found) throw new Error(`There is no topic ${id}.`);
    return found;
  };
  const texts = async (id: number, locale: Locale = 'ar') => {
    const { place, stored } = await find(id);
    return textsNow(payload, place, stored, locale);
  };
  return {
    desk, store: new WorkStore(payload), texts,
    idOf: (who) => String(who === 'second' ? second.id : desk.as[who].id),
    async ask(path, { by, form, origin = 'http://localhost:3000', language = 'nl', json = false } = {}) {
      const headers = new Headers({ 'Accept-Language': language, Origin: origin, ...(json ? { Accept: 'application/json' } : {}) });
      if (by) headers.set('Cookie', cookies.get(by) ?? '');
      const body = form && (form instanceof FormData ? form : new URLSearchParams(form));
      const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/translation/${path}`, { method: form ? 'POST' : 'GET', headers, ...(body ? { body } : {}) }) });
      return { status: response.status, text: await response.text(), did: new URL(response.headers.get('Location') ?? '', 'http://localhost:3000').searchParams.get('did'), headers: response.headers };
    },
    async topic(title, steps = ['Een', 'Twee']) {
      const { id } = await payload.create({ collection: 'topics', user: desk.as.editor, data: { title, summary: 'Bel 071 516 5000.', icon: 'house', order: 1, blocks: [{ blockType: 'steps', heading: 'Kop', steps: steps.map((step) => ({ icon: 'house', title: step })) }], _status: 'published' } as never });
      const all = await texts(id);
      return { id, name: `topics:${id}`, block: all.find(({ part }) => part !== 'top')?.part ?? '', paths: all.map(({ path }) => path) };
    },
    stored: async (id) => (await find(id)).stored,
    async change(id, data) {
      await payload.update({ collection: 'topics', id, locale: 'nl' as never, user: desk.as.editor, overrideAccess: false, data: { _status: 'published', ...data } as never });
    },
  };
}
