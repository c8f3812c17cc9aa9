const samplesPerFrame = 1152;
const sampleRate = 44_100;

/**
 * An MP3 of silence, mono at 64 kbit/s, of about so many seconds: a recording that plays, until there is a
 * real one.
 */
export function placeholderAudio(seconds: number): Uint8Array {
  const count = Math.max(1, Math.round((seconds * sampleRate) / samplesPerFrame));
  // MPEG 1 layer III: a frame whose side information is all zero holds no sound.
  const frame = Buffer.alloc(Math.floor((144 * 64_000) / sampleRate));
  frame.set([0xff, 0xfb, 0x50, 0xc4]);
  // The first frame tells players how many follow, as LAME writes it for a constant bit rate.
  const first = Buffer.from(frame);
  first.write('Info', 21, 'latin1');
  first.writeUInt32BE(3, 25);
  first.writeUInt32BE(count, 29);
  first.writeUInt32BE(frame.length * (count + 1), 33);
  return Buffer.concat([first, ...Array.from({ length: count }, () => frame)]);
}
