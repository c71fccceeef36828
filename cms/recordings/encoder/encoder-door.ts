import type { Encoded } from './encode.ts';

/** Encodes a recording; see `encodeSpeech`. */
export type Encoder = (bytes: Uint8Array) => Promise<Encoded>;

const door = Symbol.for('speech-encoder');
type Holder = { [door]?: Encoder };

/** What encodes recordings in this process. The endpoints run in Next's bundle, which cannot start a process, so the server hands it over on `globalThis`. */
export const encoderInThisProcess = (): Encoder | undefined => (globalThis as Holder)[door];
export const openEncoder = (encoder: Encoder | undefined): void => { (globalThis as Holder)[door] = encoder; };
