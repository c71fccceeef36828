import { createHash } from 'node:crypto';

/** Names a text by what it says: sixty bits are enough to tell the texts of one field apart for ever. */
export type Hash = string;

/** Hash of a text. White space at its ends and how its letters are composed say nothing, so they change nothing. */
export const hashOf = (text: string): Hash => createHash('sha256').update(text.normalize('NFC').trim()).digest('base64url').slice(0, 10);
