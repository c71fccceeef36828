import type { Pack } from '../../../content/offline/pack.ts';

/** The two files that each recording has, by the end of their names, as `Listen` offers them to browsers. */
const kinds = [['.ogg', 'audio/ogg; codecs=opus'], ['.caf', 'audio/x-caf; codecs=opus']] as const;
const here = (type: string): boolean => document.createElement('audio').canPlayType(type) !== '';

/** Which of the two files of a recording this browser plays: the choice that it makes among the sources on a page, so the other would be saved for nothing. */
export const playedKind = (plays = here): string | undefined => kinds.find(([, type]) => plays(type))?.[0];

/** What the recordings of a pack weigh, in bytes, of one kind. */
export const soundsWeight = ({ audio }: Pick<Pack, 'audio'>, kind: string): number => audio.reduce((sum, [path, bytes]) => sum + (path.endsWith(kind) ? bytes : 0), 0);
