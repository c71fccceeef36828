import type { Endpoint, PayloadRequest } from 'payload';
import { isLocale, type Locale } from '../../content/locales.ts';
import { personOf } from '../access/role.ts';
import { Busy } from '../desk/requests/files/turns.ts';
import { comesFromHere } from '../gate/comes-from-here.ts';
import { placeOf } from '../translation/queue/place.ts';
import { sentence } from '../validation/sentence.ts';
import { dropRecording, keepRecording, type Of } from './change.ts';
import { encoderInThisProcess } from './encoder/encoder-door.ts';
import { mostBytes } from './encoder/wave.ts';
import { mayRecord, records } from './may-record.ts';
import { type Refusal, refusals } from './outcomes.ts';
import { bodyWithin } from './read-body.ts';
import { partStates, type PartState, readAloudDocument } from './state.ts';

interface Asked { readonly req: PayloadRequest; readonly query: URLSearchParams; readonly locale: Locale; readonly of: Omit<Of, 'part'>; states(): Promise<PartState[]> }

const answer = (status: number, body: object): Response => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (req: PayloadRequest, why: Refusal): Response => answer(refusals[why][0], { ok: false, why, message: sentence(req, refusals[why][1]) });
const now = async ({ states }: Asked): Promise<Response> => answer(200, { ok: true, parts: await states() });

/** An endpoint about one document in one language (`?document=topics:12&language=ar`), for who may record in it. */
const forReaders = (work: (asked: Asked) => Promise<Response>): Endpoint['handler'] => async (req) => {
  const person = personOf(req);
  const query = new URL(req.url ?? '', 'http://localhost').searchParams;
  const locale = query.get('language');
  if (!person || !records(person)) return refuse(req, 'role');
  if (!isLocale(locale) || !mayRecord(person, locale)) return refuse(req, 'language');
  if (req.method === 'POST' && !comesFromHere(req)) return refuse(req, 'elsewhere');
  const found = await readAloudDocument(req.payload, placeOf(req.payload, query.get('document') ?? ''));
  if (!found) return refuse(req, 'document');
  const { place, stored } = found;
  const of = { kind: place.collection, document: String(place.id), language: locale };
  return work({ req, query, locale, of, states: () => partStates(req.payload, place, stored, locale) });
};

/** `/api/audio/…`: what the tab “Read aloud” shows and does. A recording arrives as the browser opened it: plain samples, which this process packs. */
export const recordingEndpoints: Endpoint[] = [
  { path: '/audio/state', method: 'get', handler: forReaders(now) },
  {
    path: '/audio/keep', method: 'post',
    handler: forReaders(async (asked) => {
      const { req, query, of, states } = asked;
      const part = (await states()).find((one) => one.part === query.get('part') && one.lines.length > 0);
      if (!part) return refuse(req, 'part');
      const bytes = await bodyWithin(req as unknown as Request, mostBytes);
      if (!bytes) return refuse(req, 'long');
      const encode = encoderInThisProcess();
      if (!encode) return refuse(req, 'no-encoder');
      const encoded = await encode(bytes).catch((error: unknown) => { if (error instanceof Busy || (error as Error).message === 'Too many wait.') return { fault: 'busy' } as const; throw error; });
      if ('fault' in encoded) return refuse(req, encoded.fault);
      // What was on the reader's screen is what was read, also when the text changed meanwhile.
      const seen = query.get('hash') ?? '';
      await keepRecording(req, { ...of, part: part.part }, /^[\w-]{10}$/.test(seen) ? seen : part.hash, encoded);
      return now(asked);
    }),
  },
  {
    path: '/audio/drop', method: 'post',
    handler: forReaders(async (asked) => {
      await dropRecording(asked.req, { ...asked.of, part: asked.query.get('part') ?? '' });
      return now(asked);
    }),
  },
];
