import type { SpeechPackets } from './speech.ts';

/**
 * The same packets in Apple's container (CAF): iPhones play Opus in it since iOS 11, in Ogg only since iOS 18.4. Layout as in Apple's “Core Audio Format Specification”:
 * description, packet table, data.
 */
export function coreAudioFile({ packets, frame, samples, skip }: SpeechPackets): Buffer {
  const description = Buffer.alloc(32);
  description.writeDoubleBE(48_000, 0);
  description.write('opus', 8, 'latin1');
  // Flags, and bytes per packet: they differ, so 0. Then samples per packet, channels, bits (compressed, so 0).
  description.writeUInt32BE(frame, 20);
  description.writeUInt32BE(1, 24);
  const table = Buffer.alloc(24);
  table.writeBigInt64BE(BigInt(packets.length), 0);
  table.writeBigInt64BE(BigInt(samples), 8);
  table.writeInt32BE(skip, 16);
  table.writeInt32BE(Math.max(0, packets.length * frame - samples - skip), 20);
  const sizes = Buffer.from(packets.flatMap(({ byteLength }) => (byteLength < 128 ? [byteLength] : [0x80 | (byteLength >> 7), byteLength & 0x7f])));
  const edits = Buffer.alloc(4);
  return Buffer.concat([Buffer.from('caff\0\x01\0\0', 'latin1'), chunk('desc', description), chunk('pakt', table, sizes), chunk('data', edits, ...packets)]);
}

function chunk(type: string, ...parts: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(12);
  head.write(type, 0, 'latin1');
  head.writeBigInt64BE(BigInt(parts.reduce((sum, { byteLength }) => sum + byteLength, 0)), 4);
  return Buffer.concat([head, ...parts]);
}
