import type { KeptRelease, PublishingState } from '../../publishing/publisher-door.ts';
import type { Words } from '../../fields/words.ts';
import type { Speech } from '../../signup/admin/speech.ts';

/** What the line on top says of the site. */
export interface SiteStatus { readonly mood: 'success' | 'error' | 'default'; readonly sentences: readonly string[] }

const words = {
  none: { nl: 'Deze server zet niets op de site.', en: 'This server does not publish.' },
  live: { nl: 'De site staat online.', en: 'The site is online.' },
  failed: { nl: 'De site staat online, maar de laatste wijziging staat er niet op.', en: 'The site is online, but the last change is not on it.' },
  waiting: { nl: 'Er wordt nu iets bijgewerkt.', en: 'Something is being updated now.' },
  older: { nl: 'De site toont een eerdere versie.', en: 'The site shows an earlier version.' },
} satisfies Record<string, Words>;

/** Why a release was made that was built as a whole. */
const wholeBuilds = new Set(['start', 'nightly']);

/** Whether the site is live, since when what it shows is there, and when it was built as a whole. A pure function of what the publisher says. */
export function siteStatus(state: PublishingState | undefined, releases: readonly KeptRelease[], { say, when }: Pick<Speech, 'say' | 'when'>): SiteStatus {
  if (!state?.release) return { mood: 'error', sentences: [say(words.none)] };
  const at = (iso: string) => when(Date.parse(iso));
  const built = releases.find(({ why }) => wholeBuilds.has(why));
  const older = releases.findIndex(({ current }) => current) > 0;
  const failed = state.problems.length > 0;
  return {
    mood: failed || older ? 'error' : 'success',
    sentences: [
      say(failed ? words.failed : words.live),
      ...(older ? [say(words.older)] : []),
      ...(state.waiting ? [say(words.waiting)] : []),
      ...(state.madeAt ? [say({ nl: `Bijgewerkt op ${at(state.madeAt)}.`, en: `Updated on ${at(state.madeAt)}.` })] : []),
      ...(built && built.madeAt !== state.madeAt ? [say({ nl: `Helemaal opnieuw gebouwd op ${at(built.madeAt)}.`, en: `Built as a whole on ${at(built.madeAt)}.` })] : []),
    ],
  };
}
