import fc from 'fast-check';

interface Mutation {
  readonly kind: 'flip' | 'set' | 'cut' | 'remove' | 'insert';
  readonly place: number;
  readonly value: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('flip', 'set', 'cut', 'remove', 'insert'),
  // Headers are where damage matters most.
  place: fc.oneof(fc.nat({ max: 600 }), fc.nat({ max: 1_000_000 })),
  value: fc.oneof(fc.constantFrom(0, 1, 127, 128, 255), fc.nat({ max: 255 })),
});

/** One of the files with a few of its bytes changed, lost or added. */
export function damaged(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });
  return fc.tuple(fc.constantFrom(...files), mutations).map(([file, list]) => list.reduce(apply, file));
}

function apply(bytes: Uint8Array, { kind, place, value }: Mutation): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = place % bytes.length;
  const before = bytes.subarray(0, at);
  if (kind === 'cut') return before;
  if (kind === 'remove') return Buffer.concat([before, bytes.subarray(at + (value % 50))]);
  if (kind === 'insert') return Buffer.concat([before, Buffer.alloc(value % 20, value), bytes.subarray(at)]);
  const changed = Uint8Array.from(bytes);
  changed[at] = kind === 'set' ? value : changed[at]! ^ (1 << (value % 8));
  return changed;
}
