/** A file opened for reading at any place (opened and checked by the disk door). Sizes and offsets in bytes. */
export interface RandomAccess {
  readonly size: number;
  /** Reads up to `length` bytes at `offset`, fewer only at the end of the file. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** A big-endian unsigned integer of 16 bits. Bytes past the end count as 0. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** A big-endian unsigned integer of 32 bits. Bytes past the end count as 0. */
export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2);
}

/** A little-endian unsigned integer of 16 bits. Bytes past the end count as 0. */
export function uint16LittleEndian(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** A little-endian unsigned integer of 32 bits. Bytes past the end count as 0. */
export function uint32LittleEndian(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) +
    (bytes[at + 1] ?? 0) * 0x100 +
    (bytes[at + 2] ?? 0) * 0x10000 +
    (bytes[at + 3] ?? 0) * 0x1000000
  );
}

/** Whether the ASCII text `mark` stands at `at`. */
export function hasMark(bytes: Uint8Array, at: number, mark: string): boolean {
  if (at < 0) return false;
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** `length` bytes as Latin-1 text, fewer at the end of the bytes. */
export function latin1(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  for (const byte of bytes.subarray(at, at + length)) text += String.fromCharCode(byte);
  return text;
}
