/** A picture drawn anew. `data` is base64. */
export interface CleanPicture { readonly type: string; readonly data: string }

/** Why a file was not taken; sentences `form.error.…`. */
export type FileFault = 'file-kind' | 'file-large' | 'file-broken' | 'file-pages';

/** What is kept of a file: pictures drawn anew, one for a picture and one a page for a PDF; or why nothing is. */
export type Cleaned = { readonly pictures: readonly CleanPicture[] } | { readonly fault: FileFault };

/** Most pages of a PDF. */
export const mostPages = 10;
/** Longest side of what is kept, in pixels: a letter on a photo can be read. */
export const longestSide = 2000;
/** Most pixels of a picture that is opened: what a telephone takes (48 million), and no bomb. */
export const mostPixels = 50_000_000;
