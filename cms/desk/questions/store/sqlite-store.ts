import type { Day } from '../../../../content/dates/days.ts';
import type { Row, SqliteStatements } from '../../../database/sqlite-statements.ts';
import type { Question } from '../question.ts';
import type { QuestionCount, QuestionStore, TopicCount } from './store.ts';

/** The log in the SQLite file. */
export class SqliteQuestionStore implements QuestionStore {
  readonly #sql: SqliteStatements;
  constructor(statements: SqliteStatements) {
    this.#sql = statements;
  }

  async add(questions: readonly Question[]): Promise<string[]> {
    const rows = questions.map(({ key, day, topic, language, done, referredTo }) => ({ key, day, topic, language, done, referredTo: referredTo ?? null }));
    // One statement, whose text is the same for any number of rows: the list goes in as JSON.
    const added = await this.#sql.write(
      `INSERT INTO questions (key, day, topic, language, done, referred_to)
       SELECT value ->> 'key', value ->> 'day', value ->> 'topic', value ->> 'language', value ->> 'done', value ->> 'referredTo' FROM json_each(?)
       WHERE true ON CONFLICT DO NOTHING RETURNING key`,
      JSON.stringify(rows),
    );
    return added.map(({ key }) => String(key));
  }
  async remove(key: string): Promise<boolean> {
    return (await this.#sql.write('DELETE FROM questions WHERE key = ? RETURNING 1', key)).length > 0;
  }
  async refer(key: string, organisation: string): Promise<boolean> {
    return (await this.#sql.write("UPDATE questions SET referred_to = ? WHERE key = ? AND done = 'referred' RETURNING 1", organisation, key)).length > 0;
  }
  async counts(from: Day, to: Day): Promise<QuestionCount[]> {
    return this.#sql.read('SELECT substr(day, 1, 7) AS month, topic, language, done, COUNT(*) AS n FROM questions WHERE day BETWEEN ? AND ? GROUP BY 1, 2, 3, 4', from, to)
      .map((row) => ({ ...topicOf(row), month: String(row.month), language: row.language as QuestionCount['language'], done: row.done as QuestionCount['done'] }));
  }
  async topicsByDay(from: Day, to: Day): Promise<TopicCount[]> {
    return this.#sql.read('SELECT day, topic, COUNT(*) AS n FROM questions WHERE day BETWEEN ? AND ? GROUP BY 1, 2', from, to).map((row) => ({ ...topicOf(row), day: String(row.day) }));
  }
  async firstDay(): Promise<Day | undefined> {
    const first = this.#sql.read('SELECT MIN(day) AS day FROM questions')[0]?.day;
    return typeof first === 'string' ? first : undefined;
  }
}

const topicOf = (row: Row) => ({ topic: String(row.topic), n: Number(row.n) });
