import { sampleRate } from '../cms/recordings/encoder/wave.ts';
import { waveFile } from '../cms/recordings/encoder/wave-file.ts';

/** Something like a voice: a humming tone with its overtones, coloured noise, three syllables a second and pauses. The same every time. */
export function speechLike(seconds: number): Float32Array {
  let seed = 7;
  let colour = 0;
  return Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_sample, at) => {
    const time = at / sampleRate;
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    colour = 0.9 * colour + 0.4 * (seed / 1_073_741_824 - 1);
    const syllable = Math.max(0, Math.sin(time * Math.PI * 6)) * (Math.sin(time * 0.7) > -0.6 ? 1 : 0.05);
    return syllable * (0.35 * colour + [1, 2, 3, 5].reduce((sum, tone) => sum + (0.12 / tone) * Math.sin(2 * Math.PI * 140 * tone * time), 0));
  });
}

/** The same as a browser hands it over. */
export const speechFile = (seconds: number): Uint8Array<ArrayBuffer> => waveFile(speechLike(seconds));
