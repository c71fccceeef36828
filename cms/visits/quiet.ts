import type { Snapshot } from '../../content/snapshot.ts';

/** Whether a page, by its path without the language, is the form of a report: of such a page it is not even noted that somebody opened it. */
export const isQuietPath = ({ forms }: Pick<Snapshot, 'forms'>, path: string): boolean => path.startsWith('/ask/') && forms[path.slice('/ask/'.length)]?.kind === 'report';
