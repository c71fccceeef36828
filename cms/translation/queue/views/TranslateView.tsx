import type { AdminViewServerProps } from 'payload';
import { DocumentView } from './DocumentView.tsx';
import { framed } from './Frame.tsx';
import { LanguageView } from './LanguageView.tsx';
import { LanguagesView } from './LanguagesView.tsx';

/** `/admin/translate`: what there is to translate; with a document behind it, that one, one block at a time. */
export async function TranslateView(props: AdminViewServerProps) {
  const [, kind, id] = [props.params?.segments ?? []].flat();
  if (kind !== undefined && id !== undefined) {
    const { language, part } = props.searchParams ?? {};
    const query = new URLSearchParams(Object.entries({ language, part }).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    return framed(props, `/translate/${kind}/${id}?${query.toString()}`, (seen) => DocumentView(seen, `${kind}:${id}`));
  }
  return framed(props, '/translate', (seen) => {
    const locale = seen.locale ?? (seen.languages.length === 1 || seen.person.role === 'translator' ? seen.languages[0] : undefined);
    return locale ? LanguageView(seen, locale) : LanguagesView(seen);
  });
}
