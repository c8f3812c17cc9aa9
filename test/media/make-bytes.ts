export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** A view of its own, without the pool a small Buffer shares. */
export function plain(buffer: Buffer): Uint8Array {
  return Uint8Array.from(buffer);
}
