import type { Snapshot } from '../../../../../content/snapshot.ts';
import type { Speech } from '../../../../signup/admin/speech.ts';
import { languageName } from '../../../inbox/decisions/answer-words.ts';
import type { Matrix, Sought } from '../../overview.ts';
import { roleName } from '../volunteer-words.ts';

interface Table { readonly matrix: Matrix; readonly sought: Sought; readonly roles: Snapshot['roles']; address(more: Partial<Sought>): string; readonly speech: Speech }

/** How many there are of each language and role, on the day that is sought. Each number leads to who they are. It scrolls by itself, so that the page does not. */
export function MatrixTable({ matrix, sought, roles, address, speech: { say, language } }: Table) {
  const cell = (count: number, more: Partial<Sought>, words: string, chosen: boolean, key: string) => (
    <td key={key} className={chosen ? 'chosen' : undefined}>{count > 0 ? <a href={address(more)} aria-label={`${words}: ${count}`}>{count}</a> : <span className="none">0</span>}</td>
  );
  if (matrix.rows.length === 0) return null;
  return (
    <>
    <h2 id="matrix">{say({ nl: 'Hoeveel er zijn, op de dag die u koos', en: 'How many there are, on the day you chose' })}</h2>
    {/* A part that scrolls must be reachable by keyboard. */}
    <div className="matrix" role="region" aria-labelledby="matrix" tabIndex={0}>
      <table aria-labelledby="matrix">
        <thead>
          <tr>
            <th scope="col">{say({ nl: 'Taal', en: 'Language' })}</th>
            {matrix.roles.map((role) => <th key={role} scope="col" className={role === sought.role ? 'chosen' : undefined}>{roleName(role, roles, language)}</th>)}
            <th scope="col">{say({ nl: 'Samen', en: 'All' })}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => {
            const spoken = languageName(row.language, language);
            return (
              <tr key={row.language}>
                <th scope="row" className={row.language === sought.language ? 'chosen' : undefined}>{spoken}</th>
                {matrix.roles.map((role, index) => cell(row.counts[index] ?? 0, { language: row.language, role }, `${spoken}, ${roleName(role, roles, language)}`, role === sought.role && row.language === sought.language, role))}
                {cell(row.all, { language: row.language, role: undefined }, spoken, false, 'all')}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
    </>
  );
}
