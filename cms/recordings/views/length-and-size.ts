/** `1:05`. */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Length and size of a recording: `1:05, 92 kB`. */
export const lengthAndSize = ({ seconds, bytes }: { readonly seconds: number; readonly bytes: number }): string => `${minutes(seconds)}, ${Math.ceil(bytes / 1000)} kB`;
