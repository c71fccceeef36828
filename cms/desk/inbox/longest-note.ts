/** Most characters of a note that the desk writes for itself. */
export const longestNote = 3000;
