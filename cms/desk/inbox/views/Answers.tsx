import type { AnswerValue } from '../../../../content/forms/ask/answers.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import type { Request } from '../../requests/request.ts';
import type { RequestFile } from '../../requests/store.ts';
import { answerWords, inAdmin } from '../decisions/answer-words.ts';
import { endpointsOf } from '../gate.ts';

/** What somebody answered, in the order of the questions: questions and options in the words of the desk, what was typed as it was typed. Pictures below their question. */
export function Answers({ request, files, speech }: { readonly request: Request; readonly files: readonly RequestFile[]; readonly speech: Speech }) {
  const { say, language } = speech;
  const answers = (request.answers ?? {}) as Readonly<Record<string, AnswerValue>>;
  const asked = request.definition.fields.filter(({ name }) => answers[name] !== undefined);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say({ nl: 'Wat er is gevraagd', en: 'What was asked' })}</h2>
      {asked.length === 0 && <p>{say({ nl: 'Niets ingevuld.', en: 'Nothing filled in.' })}</p>}
      <dl className="answers">
        {asked.map((field) => {
          const { text, own } = answerWords(field, answers[field.name] as AnswerValue, speech);
          const pictures = files.flatMap((file, at) => (file.field === field.name ? [{ ...file, at: at + 1 }] : []));
          return (
            <div key={field.name}>
              <dt>{inAdmin(field.label, language)}</dt>
              <dd>
                {own ? <p dir="auto" className="typed">{text}</p> : <p>{field.kind === 'reach' || field.kind === 'postcode' ? <bdi dir="ltr">{text}</bdi> : text}</p>}
                {pictures.length > 0 && (
                  <div className="pictures">
                    {pictures.map(({ at, number }) => {
                      const source = `${endpointsOf(request.id)}/picture/${at}`;
                      return <a key={at} href={source}><img src={source} alt={say({ nl: `Foto ${number}: open in het groot`, en: `Photo ${number}: open it large` })} loading="lazy" decoding="async" /></a>;
                    })}
                  </div>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
