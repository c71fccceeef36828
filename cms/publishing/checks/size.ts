import type { Problem } from '../checks.ts';

/** A page of text above this many bytes (before compression) is a mistake: a pasted book, a loop. The heaviest real page is under 60 KB. */
export const largestPage = 512 * 1024;

export const checkSize = (path: string, bytes: number): Problem[] => (bytes > largestPage ? [{ path, kind: 'size', detail: `${Math.round(bytes / 1024)} KB` }] : []);
