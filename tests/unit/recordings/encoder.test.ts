import LibAV from '@libav.js/variant-opus';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeSpeech } from '../../../cms/recordings/encoder/encode.ts';
import { type EncodedSpeech, mostBits } from '../../../cms/recordings/encoder/speech.ts';
import { mostBytes } from '../../../cms/recordings/encoder/wave.ts';
import { waveFile } from '../../../cms/recordings/encoder/wave-file.ts';
import { speechFile, speechLike } from '../../speech-like.ts';

/** Opens a file with the decoder, as a player would: channels, seconds, how loud it is. */
async function played(ogg: Buffer): Promise<{ channels: number; seconds: number; loudness: number }> {
  const libav = await LibAV.LibAV({ noworker: true });
  await libav.writeFile('in.ogg', ogg);
  const [format, [stream]] = await libav.ff_init_demuxer_file('in.ogg');
  const [, context, packet, frame] = await libav.ff_init_decoder(stream!.codec_id, { codecpar: stream!.codecpar, time_base: [stream!.time_base_num, stream!.time_base_den] });
  const [, packets] = await libav.ff_read_frame_multi(format, packet);
  const frames = await libav.ff_decode_multi(context, packet, frame, packets[stream!.index]!, true);
  const sounds = frames.map(({ data }) => (Array.isArray(data) ? data[0] : data) as Float32Array);
  const samples = sounds.reduce((sum, { length }) => sum + length, 0);
  const energy = sounds.reduce((sum, sound) => sum + sound.reduce((all, sample) => all + sample * sample, 0), 0);
  libav.terminate();
  return { channels: frames[0]!.channels ?? 1, seconds: samples / (frames[0]!.sample_rate ?? 48_000), loudness: Math.sqrt(energy / samples) };
}
const loudnessOf = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('a minute of somebody speaking', () => {
  let minute: EncodedSpeech;
  beforeAll(async () => {
    const encoded = await encodeSpeech(speechFile(60));
    if ('fault' in encoded) throw new Error(encoded.fault);
    minute = encoded;
  }, 60_000);

  it('is at most 130 KB and 16 kbit a second, in both containers', () => {
    for (const { byteLength } of [minute.ogg, minute.caf]) {
      expect(byteLength).toBeLessThanOrEqual(130_000);
      expect((byteLength * 8) / 60).toBeLessThanOrEqual(mostBits);
      // Something is in it.
      expect(byteLength).toBeGreaterThan(40_000);
    }
  });

  it('plays: mono, as long as it was, as loud as it was', async () => {
    const { channels, seconds, loudness } = await played(minute.ogg);
    expect([channels, minute.seconds]).toEqual([1, 60]);
    expect(Math.abs(seconds - 60)).toBeLessThan(0.1);
    const before = loudnessOf(speechLike(60));
    expect(loudness / before).toBeGreaterThan(0.7);
    expect(loudness / before).toBeLessThan(1.3);
  });

  it('holds the same packets for old iPhones: the table says where each one ends, and how long it is', () => {
    const { caf } = minute;
    const chunks = new Map<string, Buffer>();
    for (let at = 8; at < caf.length;) {
      const size = Number(caf.readBigInt64BE(at + 4));
      chunks.set(caf.toString('latin1', at, at + 4), caf.subarray(at + 12, at + 12 + size));
      at += 12 + size;
    }
    expect([caf.toString('latin1', 0, 4), ...chunks.keys()]).toEqual(['caff', 'desc', 'pakt', 'data']);
    const [description, table, data] = ['desc', 'pakt', 'data'].map((name) => chunks.get(name)!) as [Buffer, Buffer, Buffer];
    expect([description.readDoubleBE(0), description.toString('latin1', 8, 12), description.readUInt32BE(20), description.readUInt32BE(24)]).toEqual([48_000, 'opus', 960, 1]);
    const sizes: number[] = [];
    for (let at = 24, size = 0; at < table.length; at++) {
      size = (size << 7) | (table[at]! & 0x7f);
      if (table[at]! < 0x80) { sizes.push(size); size = 0; }
    }
    const [count, valid, priming, rest] = [Number(table.readBigInt64BE(0)), Number(table.readBigInt64BE(8)), table.readInt32BE(16), table.readInt32BE(20)];
    expect(sizes).toHaveLength(count);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(data.length - 4);
    expect([valid, priming + valid + rest]).toEqual([60 * 48_000, count * 960]);
    // The first packet is the same in both.
    expect(minute.ogg.includes(data.subarray(4, 4 + sizes[0]!))).toBe(true);
  });
});

describe('what is no recording of this page', () => {
  const wrong = (change: (view: DataView) => void) => { const file = speechFile(1); change(new DataView(file.buffer)); return file; };
  it.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['too short to be a word', speechFile(0.2), 'empty'],
    ['silence: the microphone is muted', waveFile(new Float32Array(48_000)), 'empty'],
    ['too long', new Uint8Array(mostBytes + 2), 'long'],
    ['a web page', Buffer.from(`<!doctype html>${' '.repeat(200)}`), 'kind'],
    ['half a file', speechFile(1).subarray(0, 10_001), 'kind'],
    ['a head alone', speechFile(1).subarray(0, 20), 'kind'],
    ['two channels', wrong((view) => view.setUint16(22, 2, true)), 'kind'],
    ['another rate', wrong((view) => view.setUint32(24, 44_100, true)), 'kind'],
    ['compressed samples', wrong((view) => view.setUint16(20, 2, true)), 'kind'],
    ['a size that is not true', wrong((view) => view.setUint32(40, 0x7fff_fffe, true)), 'kind'],
  ] as const)('%s', async (_what, bytes, fault) => {
    expect(await encodeSpeech(bytes)).toEqual({ fault });
  });
});
