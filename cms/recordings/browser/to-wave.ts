import { sampleRate } from '../encoder/wave.ts';
import { waveFile } from '../encoder/wave-file.ts';

/** What somebody recorded or chose, opened. */
export interface Opened { readonly wave: Blob; readonly seconds: number }

/**
 * Opens a recording or a sound file with what the browser has for it, so that the server never opens such files: every browser opens what it records itself, and most open
 * MP3, M4A, Ogg, WebM and WAV. One channel, at the rate that the server takes, as loud as it may be without clipping. Rejects when it is no sound.
 */
export async function toWave(file: Blob): Promise<Opened> {
  const context = new AudioContext();
  const decoded = await context.decodeAudioData(await file.arrayBuffer()).finally(() => void context.close());
  const offline = new OfflineAudioContext(1, Math.max(1, Math.round(decoded.duration * sampleRate)), sampleRate);
  const source = offline.createBufferSource();
  source.buffer = decoded;
  source.connect(offline.destination);
  source.start();
  const samples = (await offline.startRendering()).getChannelData(0);
  raise(samples);
  return { wave: new Blob([waveFile(samples)], { type: 'audio/wav' }), seconds: samples.length / sampleRate };
}

/** Most that a soft voice is raised: more would raise the noise of the room. */
const mostGain = 6;
function raise(samples: Float32Array): void {
  let loudest = 0;
  for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
  const gain = Math.min(mostGain, 0.9 / loudest);
  if (loudest < 0.002 || gain <= 1) return;
  for (let at = 0; at < samples.length; at++) samples[at] = (samples[at] ?? 0) * gain;
}
