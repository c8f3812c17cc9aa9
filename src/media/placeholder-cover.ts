import { crc32, deflateSync } from 'node:zlib';

/**
 * A square PNG of one colour, without transparency: artwork that directories would accept, until there is a
 * real one. `side` in pixels, `colour` as red, green and blue.
 */
export function placeholderCover(side: number, colour: readonly [number, number, number]): Uint8Array {
  const line = 1 + 3 * side;
  const rows = Buffer.alloc(line * side);
  // The first line is written out. The others say, by filter 2, that they are as the one above.
  for (let at = 1; at < line; at += 3) rows.set(colour, at);
  for (let row = 1; row < side; row++) rows[row * line] = 2;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(8 + named.length);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), 4 + named.length);
  return framed;
}
