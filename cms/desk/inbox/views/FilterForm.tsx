import { requestStates } from '../../../../content/answers.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { stateLabels } from '../../requests/labels.ts';
import { inAdmin } from '../decisions/answer-words.ts';
import type { Filter } from '../list.ts';
import type { SeenForm } from '../seen-forms.ts';

/** What is looked for, as a form whose answer is an address. */
export function FilterForm({ filter, forms, speech: { say, language } }: { readonly filter: Filter; readonly forms: readonly SeenForm[]; readonly speech: Speech }) {
  return (
    <form method="get" className="filter" role="search">
      <div><label htmlFor="q">{say({ nl: 'Zoek op code, naam, telefoon of woord', en: 'Search by code, name, phone or word' })}</label><input id="q" name="q" type="search" dir="auto" autoComplete="off" defaultValue={filter.sought} /></div>
      <div><label htmlFor="form">{say({ nl: 'Formulier', en: 'Form' })}</label>
        <select id="form" name="form" defaultValue={filter.form ?? ''}>
          <option value="">{say({ nl: 'Alle', en: 'All' })}</option>
          {forms.map(({ slug, title }) => <option key={slug} value={slug}>{inAdmin(title, language)}</option>)}
        </select>
      </div>
      <div><label htmlFor="state">{say({ nl: 'Stand', en: 'State' })}</label>
        <select id="state" name="state" defaultValue={filter.state}>
          <option value="open">{say({ nl: 'Nog niet klaar', en: 'Not done yet' })}</option>
          {requestStates.map((state) => <option key={state} value={state}>{say(stateLabels[state])}</option>)}
          <option value="all">{say({ nl: 'Alle', en: 'All' })}</option>
        </select>
      </div>
      <div><label htmlFor="late">{say({ nl: 'Te laat', en: 'Late' })}</label>
        <select id="late" name="late" defaultValue={filter.late ?? ''}>
          <option value="">{say({ nl: 'Maakt niet uit', en: 'Does not matter' })}</option>
          <option value="late">{say({ nl: 'Wacht langer dan beloofd', en: 'Waits longer than promised' })}</option>
          <option value="due">{say({ nl: 'De dag is voorbij', en: 'The day is over' })}</option>
        </select>
      </div>
      <label className="tick"><input type="checkbox" name="mine" value="1" defaultChecked={filter.mine} />{say({ nl: 'Alleen wat ik doe', en: 'Only what I do' })}</label>
      <button type="submit">{say({ nl: 'Toon', en: 'Show' })}</button>
    </form>
  );
}
