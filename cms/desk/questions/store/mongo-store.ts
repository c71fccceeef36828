import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BasePayload } from 'payload';
import type { Day } from '../../../../content/dates/days.ts';
import type { Question } from '../question.ts';
import { questionsSlug } from './collection.ts';
import type { QuestionCount, QuestionStore, TopicCount } from './store.ts';

type Collection = MongooseAdapter['collections'][string]['collection'];
/** MongoDB's number for a unique value that is there already. */
const duplicate = 11000;

/** The log in MongoDB. The collection and its indexes are Payload's. */
export class MongoQuestionStore implements QuestionStore {
  readonly #questions: Collection;

  constructor({ db }: Pick<BasePayload, 'db'>) {
    const model = (db as unknown as MongooseAdapter).collections[questionsSlug];
    if (!model) throw new Error('The collection of questions is not there.');
    this.#questions = model.collection;
  }

  async add(questions: readonly Question[]): Promise<string[]> {
    const added: string[] = [];
    // One by one: each is kept or there already, and the list of a phone is short.
    for (const { key, day, topic, language, done, referredTo } of questions) {
      try {
        await this.#questions.insertOne({ key, day, topic, language, done, referredTo: referredTo ?? null } as never);
        added.push(key);
      } catch (error) {
        if ((error as { code?: unknown }).code !== duplicate) throw error;
      }
    }
    return added;
  }
  async remove(key: string): Promise<boolean> {
    return (await this.#questions.deleteOne({ key } as never)).deletedCount > 0;
  }
  async refer(key: string, organisation: string): Promise<boolean> {
    return (await this.#questions.updateOne({ key, done: 'referred' } as never, { $set: { referredTo: organisation } })).matchedCount > 0;
  }
  counts(from: Day, to: Day): Promise<QuestionCount[]> {
    return this.#grouped(from, to, { month: { $substrBytes: ['$day', 0, 7] }, topic: '$topic', language: '$language', done: '$done' });
  }
  topicsByDay(from: Day, to: Day): Promise<TopicCount[]> {
    return this.#grouped(from, to, { day: '$day', topic: '$topic' });
  }
  async firstDay(): Promise<Day | undefined> {
    const first = await this.#questions.findOne({}, { sort: { day: 1 }, projection: { day: 1 } });
    return first ? String(first.day) : undefined;
  }

  async #grouped<T>(from: Day, to: Day, by: Readonly<Record<string, unknown>>): Promise<T[]> {
    const rows = await this.#questions.aggregate([{ $match: { day: { $gte: from, $lte: to } } }, { $group: { _id: by, n: { $sum: 1 } } }]).toArray();
    return rows.map(({ _id, n }) => ({ ...(_id as object), n: Number(n) }) as T);
  }
}
