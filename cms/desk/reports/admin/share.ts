import type { Where } from 'payload';
import { z } from 'zod';
import { requestFilesSlug, requestsSlug } from '../../requests/collection.ts';
import type { Request, Sealed, SealedReport } from '../../requests/request.ts';
import { sealingKeys } from '../key-store.ts';
import { answer, type Asked, type AskedOfReport, boxShape, forDesk, ownKeys, posted, refuse } from './gate.ts';

/** Reports that are told at a time. */
const atOnce = 20;

/** The parts of a report that a key does not open yet, each with the box of a key that does. */
export interface ToShare {
  readonly id: string;
  readonly turn: number;
  readonly parts: readonly { readonly part: string; readonly boxes: Readonly<Record<string, string>> }[];
}

interface Part { readonly part: string; readonly sealed: Sealed }
const partsOf = ({ answers, said }: SealedReport, files: readonly { readonly number: number; readonly data: string }[]): Part[] => [
  { part: 'answers', sealed: answers }, ...said.map((sealed, at) => ({ part: `said ${at}`, sealed })), ...files.map(({ number, data }) => ({ part: `file ${number}`, sealed: JSON.parse(data) as Sealed })),
];

/** Old reports that the key named in the address does not open and a key of this account does: the next few, and the boxes that are needed for it. */
export const listToShare = forDesk(async (asked: Asked) => {
  const { req } = asked;
  const to = asked.keys.find(({ id }) => id === req.routeParams?.key);
  const after = Number(new URL(req.url ?? '', 'http://desk').searchParams.get('after') ?? 0);
  if (!to || !(await inUse(asked, to))) return refuse(req, 'bad');
  const forms = to.forms.filter((form) => asked.forms.includes(form) && ownKeys(asked, form).length > 0);
  if (forms.length === 0) return refuse(req, 'key');
  const where: Where = { and: [{ form: { in: forms } }, { kind: { equals: 'report' } }, { emptiedAt: { exists: false } }] };
  const { docs } = await req.payload.find({ collection: requestsSlug as never, where, sort: 'id', depth: 0, limit: atOnce, page: Math.max(1, Math.floor(after / atOnce) + 1), overrideAccess: true });
  const files = await req.payload.find({ collection: requestFilesSlug as never, where: { request: { in: docs.map(({ id }) => String(id)) } }, depth: 0, pagination: false, overrideAccess: true });
  const reports = (docs as unknown as Request[]).flatMap((report): ToShare[] => {
    if (!report.sealed) return [];
    const own = ownKeys(asked, report.form).map(({ id }) => id);
    const ofReport = (files.docs as unknown as { request: string; number: number; data: string }[]).filter(({ request }) => request === String(report.id));
    const parts = partsOf(report.sealed, ofReport).filter(({ sealed: { boxes } }) => !(to.id in boxes) && own.some((id) => id in boxes))
      .map(({ part, sealed: { boxes } }) => ({ part, boxes: Object.fromEntries(own.filter((id) => id in boxes).map((id) => [id, boxes[id] ?? ''])) }));
    return parts.length > 0 ? [{ id: String(report.id), turn: Number(report.turn), parts }] : [];
  });
  return answer({ reports, next: docs.length < atOnce ? undefined : after + atOnce, publicKey: to.publicKey, own: asked.keys.filter(({ holder }) => holder === asked.me).map(({ id, publicKey, wrapped }) => ({ id, publicKey, wrapped })) });
});

/** Adds boxes for a key in use to a report; none is taken away and none that is there is changed, so that nobody can lock a colleague out. */
export async function shareReport(asked: AskedOfReport): Promise<Response> {
  const { req, report, own, store, keys } = asked;
  const shared = await posted(req, z.strictObject({ turn: z.number().int(), to: z.string(), boxes: z.record(z.string().max(20), boxShape) }));
  const to = shared && keys.find(({ id }) => id === shared.to);
  if (!shared || !to) return refuse(req, 'bad');
  if (own.length === 0 || !(to.id in (await sealingKeys(req.payload, report.form)))) return refuse(req, 'key');
  const withBox = <S extends Sealed>(sealed: S, part: string): S => {
    const box = shared.boxes[part];
    return box === undefined || to.id in sealed.boxes ? sealed : { ...sealed, boxes: { ...sealed.boxes, [to.id]: box } };
  };
  const sealed: SealedReport = { ...report.sealed, answers: withBox(report.sealed.answers, 'answers'), said: report.sealed.said.map((line, at) => withBox(line, `said ${at}`)) };
  // Whoever shares the same report at the same time finds the turn gone and shares it once more, so that no box of a picture is lost.
  if (shared.turn !== report.turn || !(await store.change(report, { sealed }))) return refuse(req, 'changed');
  for (const { number, data } of await store.filesOf(report.id)) {
    const file = JSON.parse(data) as Sealed;
    const opened = withBox(file, `file ${number}`);
    if (opened === file) continue;
    await req.payload.update({ collection: requestFilesSlug as never, where: { and: [{ request: { equals: String(report.id) } }, { number: { equals: number } }] }, data: { data: JSON.stringify(opened) } as never, depth: 0, overrideAccess: true });
  }
  return answer({ ok: true });
}

async function inUse({ req, forms }: Asked, key: { readonly id: string; readonly forms: readonly string[] }): Promise<boolean> {
  for (const form of key.forms) if (forms.includes(form) && key.id in (await sealingKeys(req.payload, form))) return true;
  return false;
}
