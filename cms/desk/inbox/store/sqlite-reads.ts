import type { Row, SqliteStatements } from '../../../database/sqlite-statements.ts';
import { openStates } from '../decisions/waiting.ts';
import type { Content, FirstAnswer, InboxReads, Tally } from './inbox-reads.ts';

const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

/** The inbox on the SQLite file. The counts come out of one index, without the rows. */
export class SqliteReads implements InboxReads {
  readonly #sql: SqliteStatements;
  constructor(statements: SqliteStatements) {
    this.#sql = statements;
  }

  async tallies(forms: readonly string[], lateBefore: Readonly<Record<string, number>>): Promise<Tally[]> {
    const promises = Object.entries(lateBefore);
    const before = promises.length === 0 ? '-1' : `CASE form ${promises.map(() => 'WHEN ? THEN ?').join(' ')} ELSE -1 END`;
    const late = `first_answer_at IS NULL AND state IN (${marks(openStates)}) AND at < ${before}`;
    return this.#sql
      .read(`SELECT form, state, COUNT(*) AS n, SUM(CASE WHEN ${late} THEN 1 ELSE 0 END) AS late FROM requests WHERE form IN (${marks(forms)}) GROUP BY form, state`, ...openStates, ...promises.flat(), ...forms)
      .map((row) => ({ form: String(row.form), state: row.state as Tally['state'], n: Number(row.n), late: Number(row.late) }));
  }
  async contents(forms: readonly string[], holding: readonly string[] = []): Promise<Content[]> {
    const held = holding.length === 0 ? '' : `AND (${holding.map(() => 'instr(answers, ?)').join(' OR ')})`;
    return this.#sql
      .read(`SELECT id, code, form, state, at, answers FROM requests WHERE kind = 'request' AND form IN (${marks(forms)}) ${held} ORDER BY at DESC, id DESC`, ...forms, ...holding.map((text) => JSON.stringify(text)))
      .flatMap(contentOf);
  }
  async firstAnswers(forms: readonly string[], since: number): Promise<FirstAnswer[]> {
    return this.#sql.read(`SELECT form, at, first_answer_at FROM requests WHERE form IN (${marks(forms)}) AND first_answer_at >= ?`, ...forms, since)
      .map((row) => ({ form: String(row.form), at: Number(row.at), firstAnswerAt: Number(row.first_answer_at) }));
  }
}

function contentOf(row: Row): Content[] {
  const answers = JSON.parse(String(row.answers ?? 'null')) as Content['answers'] | null;
  return answers ? [{ id: Number(row.id), code: String(row.code), form: String(row.form), state: row.state as Content['state'], at: Number(row.at), answers }] : [];
}
