import type { AdminViewServerProps } from 'payload';
import { personOf } from '../../access/role.ts';
import { languageOf } from '../../signup/admin/speech.ts';
import { records } from '../may-record.ts';
import { refusals } from '../outcomes.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { words } from './words.ts';
import './recordings.css';

/** The tab “Read aloud” of a document: its text in big letters, to be recorded part by part in the language that is chosen above. */
export function RecordingsTab({ initPageResult, doc }: AdminViewServerProps & { readonly doc?: { readonly id?: string | number } }) {
  const { req, collectionConfig, docID } = initPageResult as typeof initPageResult & { docID?: string | number };
  const language = languageOf(req.i18n.language);
  const person = personOf(req);
  const id = docID ?? doc?.id;
  return (
    <div className="gutter--left gutter--right read-aloud">
      <h2>{words.title[language]}</h2>
      {person && records(person) && collectionConfig && id !== undefined
        ? <ReadAloud document={`${collectionConfig.slug}:${id}`} />
        : <p>{refusals.role[1][language]}</p>}
    </div>
  );
}
