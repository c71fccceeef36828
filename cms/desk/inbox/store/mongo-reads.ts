import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BasePayload } from 'payload';
import { requestsSlug } from '../../requests/collection.ts';
import { openStates } from '../decisions/waiting.ts';
import type { Content, FirstAnswer, InboxReads, Tally } from './inbox-reads.ts';

type Collection = MongooseAdapter['collections'][string]['collection'];
type Row = Readonly<Record<string, unknown>>;

/** The inbox on MongoDB: the counts are made there. */
export class MongoReads implements InboxReads {
  readonly #requests: Collection;
  constructor({ db }: Pick<BasePayload, 'db'>) {
    const requests = (db as unknown as MongooseAdapter).collections[requestsSlug];
    if (!requests) throw new Error('The collection of requests is not there.');
    this.#requests = requests.collection;
  }

  async tallies(forms: readonly string[], lateBefore: Readonly<Record<string, number>>): Promise<Tally[]> {
    const overPromise = Object.entries(lateBefore).map(([form, before]) => ({ $and: [{ $eq: ['$form', form] }, { $lt: ['$at', before] }] }));
    const late = { $and: [{ $eq: [{ $ifNull: ['$firstAnswerAt', null] }, null] }, { $in: ['$state', [...openStates]] }, { $or: overPromise }] };
    const rows = await this.#requests.aggregate([
      { $match: { form: { $in: [...forms] } } },
      { $group: { _id: { form: '$form', state: '$state' }, n: { $sum: 1 }, late: { $sum: { $cond: [late, 1, 0] } } } },
    ]).toArray() as { _id: Pick<Tally, 'form' | 'state'>; n: number; late: number }[];
    return rows.map(({ _id, n, late: behind }) => ({ ..._id, n, late: behind }));
  }
  async contents(forms: readonly string[]): Promise<Content[]> {
    const rows: Row[] = await this.#requests.find({ kind: 'request', form: { $in: [...forms] } } as never, { projection: { code: 1, form: 1, state: 1, at: 1, answers: 1 } }).sort({ at: -1, _id: -1 }).toArray();
    return rows.filter(({ answers }) => Boolean(answers)).map(({ _id, ...row }) => ({ ...row, id: String(_id) }) as unknown as Content);
  }
  async firstAnswers(forms: readonly string[], since: number): Promise<FirstAnswer[]> {
    const rows: Row[] = await this.#requests.find({ form: { $in: [...forms] }, firstAnswerAt: { $gte: since } } as never, { projection: { _id: 0, form: 1, at: 1, firstAnswerAt: 1 } }).toArray();
    return rows as unknown as FirstAnswer[];
  }
}
