/** How the frames of a version are written. */
export interface FrameShape {
  readonly header: number;
  readonly id: number;
  size(head: Uint8Array): number;
}

/** The first text of a text frame; empty if it has none. */
export function readText(body: Uint8Array): string {
  const encoding = ['latin1', 'utf-16', 'utf-16be', 'utf-8'][body[0] ?? 0] ?? 'utf-8';
  const bigEndian = encoding === 'utf-16' && body[1] === 0xfe && body[2] === 0xff;
  const text = new TextDecoder(bigEndian ? 'utf-16be' : encoding).decode(body.subarray(1));
  return (text.split('\0', 1)[0] ?? '').trim();
}
