import type { PayloadRequest } from 'payload';
import { languageOf } from '../../../signup/admin/speech.ts';
import { inAdmin } from '../../inbox/decisions/answer-words.ts';
import { seenForms } from '../../inbox/seen-forms.ts';

/** The report forms among these, with their titles in the language of the admin. */
export async function formsNamed(req: PayloadRequest, slugs: readonly string[]): Promise<{ slug: string; title: string }[]> {
  return (await seenForms(req)).filter(({ slug, kind }) => kind === 'report' && slugs.includes(slug)).map(({ slug, title }) => ({ slug, title: inAdmin(title, languageOf(req.i18n?.language)) || slug }));
}
