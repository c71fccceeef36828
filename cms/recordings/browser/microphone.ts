import { longest } from '../encoder/wave.ts';

/** A recording that is going on. */
export interface Recording {
  /** Ends it and answers what was recorded, in the format of this browser. */
  stop(): Promise<Blob>;
  /** Ends it and keeps nothing. */
  cancel(): void;
}

/** Asks for the microphone and begins. Rejects when there is none or the person says no. @param full called when it is as long as the server takes */
export async function record(full: () => void): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true, autoGainControl: true } });
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  const ended = new Promise<void>((done) => recorder.addEventListener('stop', () => done(), { once: true }));
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.start(1000);
  const over = setTimeout(full, (longest - 2) * 1000);
  const end = async () => {
    clearTimeout(over);
    if (recorder.state !== 'inactive') recorder.stop();
    await ended;
    // The browser shows that it listens until this.
    for (const track of stream.getTracks()) track.stop();
  };
  return {
    stop: async () => {
      await end();
      return new Blob(parts, { type: recorder.mimeType });
    },
    cancel: () => void end(),
  };
}
