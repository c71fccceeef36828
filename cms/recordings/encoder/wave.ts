/** What a recording may be: the browser that recorded or opened a file hands it over as plain samples at this rate, one channel, sixteen bits. */
export const sampleRate = 24_000;
/** Longest recording, in seconds: a long page read slowly. */
export const longest = 600;
/** Shortest that is taken for somebody speaking. */
export const shortest = 0.5;
const header = 44;
/** Most bytes of a recording as it arrives. */
export const mostBytes = header + longest * sampleRate * 2;

/** Why a recording was not taken. */
export type WaveFault = 'empty' | 'long' | 'kind';

/** The samples of a WAV file of exactly this shape, or why it is not one. Any other file was not made by the page that records. */
export function samplesOf(bytes: Uint8Array): Int16Array | WaveFault {
  if (bytes.byteLength > mostBytes) return 'long';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.byteLength < header || word(0) !== 'RIFF' || word(8) !== 'WAVE' || word(12) !== 'fmt ' || word(36) !== 'data') return bytes.byteLength === 0 ? 'empty' : 'kind';
  const [kind, channels, rate, bits, size] = [view.getUint16(20, true), view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true), view.getUint32(40, true)];
  if (kind !== 1 || channels !== 1 || rate !== sampleRate || bits !== 16 || size !== bytes.byteLength - header || size % 2 !== 0) return 'kind';
  const samples = Int16Array.from({ length: size / 2 }, (_sample, at) => view.getInt16(header + at * 2, true));
  return samples.length < shortest * sampleRate || samples.every((sample) => Math.abs(sample) < quiet) ? 'empty' : samples;
}

/** Below this a microphone heard nothing: it was muted, or is not connected. */
const quiet = 66;
