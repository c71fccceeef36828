import type { Endpoint } from 'payload';
import { keepAllLanguages } from '../write-translation.ts';
import { isTicked } from '../../../content/forms/typed.ts';
import { valueOf } from '../../signup/admin/posted.ts';
import { sentence } from '../../validation/sentence.ts';
import { addressOf } from '../queue/address.ts';
import { isEditor } from '../work/decisions.ts';
import { approve, approveAll, check, handIn, sendBack, stillRightHere } from '../work/hand-in.ts';
import { type Outcome, outcomeWords } from '../work/outcomes.ts';
import type { DocumentAt, PartAt } from '../work/part-at.ts';
import { callBack, giveBack, saveDraft, takePart } from '../work/write.ts';
import { answer, type Asked, forDocument, forPart, wantsJson } from './gate.ts';
import { lostDraft } from './lost-draft.ts';
import { writtenIn } from './written.ts';

/** What is typed is given back when it could not be kept. */
function afterWriting(at: PartAt, { typed }: Asked, outcome: Outcome): Response {
  const lost = outcome === 'busy' || outcome === 'changed';
  if (!lost || wantsJson(at.req)) return answer(at, outcome, outcome === 'handed-in' || outcome === 'published' ? undefined : at.part);
  return lostDraft(at.req, at.locale, writtenIn(typed), sentence(at.req, outcomeWords[outcome][0]), addressOf(at.req.payload.config.routes.admin, at.document, at.locale, { part: at.part }));
}

/** What is done with a part. A form with several buttons says with `do` which one was pressed. */
export const actionsOfPart: Readonly<Record<string, (at: PartAt, asked: Asked) => Promise<Response>>> = {
  take: async (at) => answer(at, (await takePart(at)).outcome, at.part),
  write: async (at, asked) => {
    const written = writtenIn(asked.typed);
    const what = valueOf(asked.typed, 'do');
    if (what === 'hand-in' || what === 'publish') return afterWriting(at, asked, await handIn(at, written, what === 'publish'));
    const { outcome } = await saveDraft(at, written);
    if (what !== 'give' || outcome !== 'saved') return afterWriting(at, asked, outcome);
    return answer(at, await giveBack(at, isTicked(asked.typed, 'drop', 'yes')), at.part);
  },
  'call-back': async (at) => answer(at, await callBack(at, isEditor(at.person)), at.part),
  approve: async (at) => answer(at, await approve(at), undefined),
  'send-back': async (at, { typed }) => {
    const outcome = await sendBack(at, valueOf(typed, 'note'));
    return answer(at, outcome, outcome === 'sent-back' ? undefined : at.part);
  },
  check: async (at) => answer(at, await check(at, at.part), undefined),
  'still-right': async (at) => answer(at, await stillRightHere(at, at.part), undefined),
};

/** What is done with a whole document in one language. */
export const actionsOfDocument: Readonly<Record<string, (at: DocumentAt) => Promise<Response>>> = {
  'approve-all': async (at) => answer(at, await approveAll(at), undefined),
  'check-all': async (at) => answer(at, await check(at), undefined),
  'all-right': async (at) => {
    if (!isEditor(at.person)) return answer(at, 'may-not', undefined);
    return answer(at, (await keepAllLanguages(at.req, at.place)) ? 'all-right' : 'nothing', undefined);
  },
};

/** `POST /api/translation/…`: only from this site's own forms, each behind the gate of its language. */
export const workEndpoints: Endpoint[] = [
  ...Object.entries(actionsOfPart).map(([name, work]): Endpoint => ({ path: `/translation/part/${name}`, method: 'post', handler: forPart(work) })),
  ...Object.entries(actionsOfDocument).map(([name, work]): Endpoint => ({ path: `/translation/document/${name}`, method: 'post', handler: forDocument(work) })),
];
