import { factsOf } from '../../../content/locales.ts';
import { documentAt } from '../../collections/site-path.ts';
import type { Speech } from '../../signup/admin/speech.ts';
import type { PageIn } from '../feedback-store.ts';

interface Props { readonly page: PageIn; readonly admin: string; readonly speech: Speech }

/** A page in a language, as a link to it; and where its text is written, when it is one document. */
export function PageName({ page: { path, language }, admin, speech: { say } }: Props) {
  const address = `/${language}${path === '/' ? '' : path}`;
  const found = documentAt(address);
  const list = found && `${admin}/collections/${found.collection}?${new URLSearchParams({ 'where[slug][equals]': found.slug, locale: language }).toString()}`;
  return (
    <>
      <a href={address}><bdi dir="ltr">{path}</bdi> (<bdi lang={language} dir={factsOf(language).dir}>{factsOf(language).name}</bdi>)</a>
      {list && <> · <a href={list}>{say({ nl: 'open de tekst', en: 'open the text' })}</a></>}
    </>
  );
}
