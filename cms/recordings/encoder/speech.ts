import { longest, sampleRate } from './wave.ts';

/** Speech as Opus, before a container. Lengths are in samples of 48,000 a second, as Opus counts. */
export interface SpeechPackets {
  readonly packets: readonly Uint8Array[];
  /** Samples in a packet. */
  readonly frame: number;
  /** Samples that were recorded. */
  readonly samples: number;
  /** Samples at the beginning that a player leaves out. */
  readonly skip: number;
}

/** A recording as files for the site: Opus in Ogg, and the same packets for old iPhones. */
export interface EncodedSpeech { readonly ogg: Buffer; readonly caf: Buffer; readonly seconds: number }

/** Most bits a second, container included. */
export const mostBits = 16_000;
/** What the encoder is asked for: what is left is for the container, and for a loud sentence. */
export const askedBits = 15_000;
/** Most characters that the encoding process may say: both files of the longest recording, in base64. */
export const mostSaid = Math.ceil((2 * longest * mostBits) / 8 * 1.5);

/** Length of a recording, to a hundredth of a second. */
export const secondsOf = (samples: number): number => Math.round((samples / sampleRate) * 100) / 100;
