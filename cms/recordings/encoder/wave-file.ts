import { sampleRate } from './wave.ts';

/** Samples between -1 and 1 as the WAV file that `samplesOf` takes. For the browser that records, and for tests. */
export function waveFile(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) => { for (let sign = 0; sign < 4; sign++) bytes[at + sign] = text.charCodeAt(sign); };
  word(0, 'RIFF'); view.setUint32(4, bytes.length - 8, true); word(8, 'WAVE');
  word(12, 'fmt '); view.setUint32(16, 16, true);
  // Plain samples, one channel; how many a second, and how many bytes that is.
  view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, sampleRate, true); view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true); view.setUint16(34, 16, true);
  word(36, 'data'); view.setUint32(40, samples.length * 2, true);
  for (let at = 0; at < samples.length; at++) view.setInt16(44 + at * 2, Math.round(Math.max(-1, Math.min(1, samples[at] ?? 0)) * 32_767), true);
  return bytes;
}
