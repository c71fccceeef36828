import LibAV from '@libav.js/variant-opus';
import { coreAudioFile } from './core-audio.ts';
import { askedBits, secondsOf } from './speech.ts';
import { sampleRate, samplesOf } from './wave.ts';

/** One recording from standard input; its two files in base64 to standard output, a line each, after its length. A process of its own; it ends badly when it cannot be encoded. */
const parts: Buffer[] = [];
for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
const samples = samplesOf(Buffer.concat(parts));
if (typeof samples === 'string') throw new Error(samples);

const libav = await LibAV.LibAV({ noworker: true });
const timeBase: [number, number] = [1, sampleRate];
const float = 3;
const mono = 4;
const settings = { bit_rate: askedBits, sample_fmt: float, sample_rate: sampleRate, channel_layout: mono, channels: 1 };
const [, context, frame, packet, frameSize] = await libav.ff_init_encoder('libopus', { ctx: settings, time_base: timeBase, options: { vbr: 'constrained', application: 'voip' } });
const [format, , io] = await libav.ff_init_muxer({ format_name: 'ogg', filename: 'speech.ogg', open: true, codecpars: false }, [[context, ...timeBase]]);
await libav.avformat_write_header(format, 0);

const packets: Uint8Array[] = [];
/** A second at a time: the encoder keeps what it was given until it is written. */
for (let at = 0; at < samples.length; at += sampleRate) {
  const frames = [];
  for (let from = at; from < Math.min(at + sampleRate, samples.length); from += frameSize) {
    const data = Float32Array.from(samples.subarray(from, from + frameSize), (sample) => sample / 32_768);
    frames.push({ data, channel_layout: mono, channels: 1, format: float, sample_rate: sampleRate, nb_samples: data.length, pts: from });
  }
  const encoded = await libav.ff_encode_multi(context, frame, packet, frames, at + sampleRate >= samples.length);
  packets.push(...encoded.map(({ data }) => data.slice()));
  await libav.ff_write_multi(format, packet, encoded);
}
await libav.av_write_trailer(format);
await libav.ff_free_muxer(format, io);
const ogg = Buffer.from(await libav.readFile('speech.ogg'));

const inOpus = 48_000 / sampleRate;
/** The delay that the encoder wrote into the head of the file. */
const skip = ogg.readUInt16LE(ogg.indexOf('OpusHead') + 10);
const caf = coreAudioFile({ packets, frame: frameSize * inOpus, samples: samples.length * inOpus, skip });
process.stdout.write(`${[secondsOf(samples.length), ogg.toString('base64'), caf.toString('base64')].join('\n')}\n`, () => process.exit(0));
