import { spokenCode } from '../../code.ts';
import type { SignUp } from '../../store/store.ts';
import { answersOf } from '../answers-of.ts';
import { persons } from '../counted-words.ts';
import { endpointsOf } from '../gate.ts';
import { cameByLabels, stateLabels } from '../labels.ts';
import { allergenWords, dietWords, needWords, partyParts } from '../party-words.ts';
import type { Speech } from '../speech.ts';
import { whySentences } from '../why.ts';
import { PostButton } from './PostButton.tsx';

interface Item {
  readonly row: SignUp;
  readonly slug: string;
  readonly speech: Speech;
  /** Codes of sign-ups that may be the same people. */
  readonly doubles: readonly string[];
  /** Place on the waiting list, from 1. */
  readonly place?: number;
  /** Whether the questions are known, so that it can be changed. */
  readonly canChange: boolean;
  /** The sign-up that was just changed. */
  readonly current: boolean;
}

/** One sign-up: who, how many, what they eat; the button that is needed now; behind a fold how to reach them, why, and what else can be done. */
export function SignUpItem({ row, slug, speech, doubles, place, canChange, current }: Item) {
  const { say, when } = speech;
  const said = answersOf(row);
  const post = endpointsOf(slug);
  const [allergies, diets, needs, party] = [allergenWords(row, speech), dietWords(row, speech), needWords(row, speech), partyParts(row, speech)];
  const why = whySentences(row.history, speech);
  const isEnded = row.state === 'cancelled' || row.state === 'lapsed';
  return (
    <li id={`row-${row.id}`} className={current ? 'sign-up sign-up--current' : 'sign-up'}>
      <div className="sign-up__head">
        <div>
          {place !== undefined && <span className="place">{place}.</span>}
          <strong><bdi>{said.name || say({ nl: '(naam gewist)', en: '(name erased)' })}</bdi></strong> <code>{spokenCode(row.code)}</code>
          <div>{say(persons(row.persons))}{party.length > 0 && ` · ${party.join(' · ')}`}</div>
          <div className="marks">
            {row.arrived > 0 && <span className="mark mark--in">✓ {say({ nl: `binnen: ${row.arrived}`, en: `in: ${row.arrived}` })}</span>}
            {row.state !== 'confirmed' && row.state !== 'waiting' && <span className="mark">{say(stateLabels[row.state])}{row.state === 'offered' && row.offerUntil !== undefined && ` ${say({ nl: 'tot', en: 'until' })} ${when(row.offerUntil)}`}</span>}
            {allergies.length > 0 && <span className="mark mark--loud">{say({ nl: 'allergie', en: 'allergy' })}: {allergies.join(', ')}</span>}
            {diets.length > 0 && <span className="mark">{diets.join(', ')}</span>}
            {needs.length > 0 && <span className="mark">{needs.join(', ')}</span>}
            {doubles.length > 0 && <span className="mark mark--loud">{say({ nl: 'misschien dubbel met', en: 'perhaps double with' })} {doubles.map(spokenCode).join(', ')}</span>}
            {row.passed > 0 && row.state === 'waiting' && <span className="mark">{say({ nl: `${row.passed} keer overgeslagen`, en: `passed over ${row.passed} times` })}</span>}
          </div>
          {said.note !== '' && <p className="note" dir="auto">“{said.note}”</p>}
        </div>
        <div className="sign-up__now">
          {row.state === 'confirmed' && (row.arrived < row.persons) && <PostButton action={`${post}/check-in`} fields={{ row: row.id, persons: row.persons, seen: row.arrived }}>{row.arrived > 0 ? say({ nl: `Alle ${row.persons} binnen`, en: `All ${row.persons} in` }) : say({ nl: 'Binnen', en: 'Check in' })}</PostButton>}
          {row.state === 'offered' && <PostButton action={`${post}/accept`} fields={{ row: row.id }}>{say({ nl: 'Neemt de plaats', en: 'Takes the place' })}</PostButton>}
          {row.state === 'doubted' && <PostButton action={`${post}/admit`} fields={{ row: row.id }}>{say({ nl: 'Toelaten', en: 'Let in' })}</PostButton>}
        </div>
      </div>
      <details open={row.state === 'waiting'}>
        <summary>{say({ nl: 'Meer: bereiken, waarom, veranderen', en: 'More: reach, why, change' })}</summary>
        <dl>
          <dt>{say({ nl: 'Bereiken', en: 'Reach' })}</dt>
          <dd>{[said.phone && <a key="phone" href={`tel:${said.phone}`}><bdi dir="ltr">{said.phone}</bdi></a>, said.email && <a key="email" href={`mailto:${said.email}`}><bdi dir="ltr">{said.email}</bdi></a>].filter(Boolean).flatMap((part, at) => (at > 0 ? [' · ', part] : [part]))}{said.phone === '' && said.email === '' && say({ nl: '(gewist)', en: '(erased)' })}{said.language && ` · ${say({ nl: 'taal', en: 'language' })}: ${said.language}`}</dd>
          <dt>{say({ nl: 'Via', en: 'By way of' })}</dt><dd>{say(cameByLabels[row.cameBy])}</dd>
          <dt>{say({ nl: 'Waarom', en: 'Why' })}</dt>
          <dd><ol className="why">{why.map(({ at, sentence }, index) => <li key={index}><time dateTime={new Date(at).toISOString()}>{when(at)}</time>: {sentence}</li>)}</ol></dd>
        </dl>
        {!isEnded && (
          <div className="buttons">
            {row.state === 'confirmed' && row.persons > 1 && (
              <form method="post" action={`${post}/check-in`} className="inline">
                <input type="hidden" name="row" value={row.id} /><input type="hidden" name="seen" value={row.arrived} />
                <label>{say({ nl: 'Er zijn er', en: 'Here are' })} <input type="number" name="persons" min={1} max={row.persons} defaultValue={row.arrived || row.persons} /></label>
                <button type="submit" className="quiet">{say({ nl: 'Zet', en: 'Set' })}</button>
              </form>
            )}
            {row.arrived > 0 && <PostButton quiet action={`${post}/undo-check-in`} fields={{ row: row.id }}>{say({ nl: 'Toch niet binnen', en: 'Undo check-in' })}</PostButton>}
            {canChange && row.state !== 'doubted' && row.state !== 'pending' && <a className="button" href={`${post}/form?row=${row.id}`}>{say({ nl: 'Veranderen', en: 'Change' })}</a>}
            {row.state !== 'pending' && (
              <details className="sure">
                <summary>{row.state === 'doubted' ? say({ nl: 'Niet toelaten', en: 'Do not let in' }) : say({ nl: 'Afmelden', en: 'Cancel' })}</summary>
                <PostButton action={`${post}/cancel`} fields={{ row: row.id }}>{row.state === 'doubted' ? say({ nl: 'Ja, laat niet toe', en: 'Yes, do not let in' }) : say({ nl: 'Ja, meld af. Dit kan niet terug.', en: 'Yes, cancel. This cannot be undone.' })}</PostButton>
              </details>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
