import type { Text } from '../snapshot.ts';
import { t } from './texts.ts';

/** A text with which the desk answers. `title` is for the desk alone, so it is in Dutch. The text may hold `{name}`, `{code}`, `{organisation}`; any other `{word}` the desk writes itself. */
export interface StartReplyTemplate { readonly title: string; readonly text: Text }

/** The answers that every desk starts with. They promise no day and name no place: what is true everywhere. */
export const replyTemplates: readonly StartReplyTemplate[] = [
  { title: 'Gelezen: wij bellen', text: t('reply-templates.read.text') },
  { title: 'Kom naar het inloopspreekuur met de brief', text: t('reply-templates.come.text') },
  { title: 'Een andere organisatie kan dit', text: t('reply-templates.refer.text') },
  { title: 'Wij hebben nog één ding nodig', text: t('reply-templates.more.text') },
  { title: 'Klaar', text: t('reply-templates.done.text') },
];
