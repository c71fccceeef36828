import { APIError, type PayloadRequest } from 'payload';
import type { Words } from '../fields/words.ts';
import { languageOf, speechIn } from '../signup/admin/speech.ts';
import type { ChangedSince } from './who-changed.ts';
import type { Conflict } from './merge.ts';

const words = {
  you: { nl: 'U zelf, in een ander venster,', en: 'You yourself, in another window,' },
  somebody: { nl: 'Iemand', en: 'Somebody' },
  kept: { nl: 'Er is niets bewaard en niets overschreven. Wat u typte, staat er nog.', en: 'Nothing was saved and nothing was overwritten. What you typed is still there.' },
  how: { nl: 'Bovenaan kiest u of uw woorden toch worden bewaard, of dat u opnieuw laadt.', en: 'At the top you choose whether your words are saved all the same, or whether you load again.' },
  draft: { nl: 'Wie nu publiceert, zet ook dat op de site.', en: 'Publishing now would put that on the site too.' },
  also: { nl: 'Ook dit is veranderd sinds u het opende.', en: 'This too was changed since you opened it.' },
} satisfies Record<string, Words>;

/** Longest text of another that is shown at a field, in characters. */
const longest = 300;

/** Why a save from an older state was refused: who changed the document and when, that nothing typed is lost, and at each field that both changed what the other wrote. */
export function olderState(req: PayloadRequest, { changed, conflicts, asDraft }: { readonly changed: ChangedSince | undefined; readonly conflicts: readonly Conflict[]; readonly asDraft: boolean }): APIError {
  const { say, when } = speechIn(languageOf(req.i18n?.language), 'Europe/Amsterdam');
  const own = changed && changed.who === String(req.user?.id);
  const who = own ? say(words.you) : (changed?.name ?? say(words.somebody));
  // Payload’s form takes what follows a colon for a list of fields.
  const at = changed ? when(changed.at).replace(':', '.') : '';
  const first = asDraft
    ? say({ nl: `${who} heeft hier een concept bewaard (${at}) nadat u het opende.`, en: `${who} saved a draft of this (${at}) after you opened it.` })
    : say({ nl: `${who} heeft dit veranderd (${at}) nadat u het opende.`, en: `${who} changed this (${at}) after you opened it.` });
  const errors = conflicts.map(({ path, theirs }) => ({ path, message: typeof theirs === 'string' && theirs ? say({ nl: `${who} schreef hier: “${short(theirs)}”`, en: `${who} wrote here: “${short(theirs)}”` }) : say(words.also) }));
  const sentence = [first.replace(' ()', ''), ...(asDraft ? [say(words.draft)] : []), say(words.kept), say(words.how)].join(' ');
  return new APIError(sentence, 409, { errors } as never, true);
}

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
