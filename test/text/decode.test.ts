import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/text/decode.ts';

const hex = (bytes: string): Uint8Array => Uint8Array.from(Buffer.from(bytes.replaceAll(' ', ''), 'hex'));

describe('decodeUtf8', () => {
  test.each<[string, string, string]>([
    ['nothing', '', ''],
    ['ASCII', '61 62', 'ab'],
    ['a byte order mark', 'ef bb bf 61', 'a'],
    ['only the first of two marks', 'ef bb bf ef bb bf 61', '\ufeffa'],
    ['two, three and four bytes', 'c3 a9 e2 82 ac f0 9f 8e 99', 'é€🎙'],
    ['the last character', 'f4 8f bf bf', '\u{10ffff}'],
    ['U+FFFD itself', '61 ef bf bd', 'a\ufffd'],
    ['NUL', '00', '\0'],
  ])('%s', (_, bytes, text) => {
    expect(decodeUtf8(hex(bytes))).toEqual({ ok: true, text });
  });

  test.each<[string, string, string, number]>([
    ['Latin-1', '63 61 66 e9', 'caf', 3],
    ['Latin-1 between', '61 e9 62', 'a', 1],
    ['a lone continuation', '61 80 62', 'a', 1],
    ['an overlong slash', '61 c0 af', 'a', 1],
    ['an overlong of three', 'e0 80 af', '', 0],
    ['a surrogate', '61 ed a0 80', 'a', 1],
    ['beyond Unicode', '61 f4 90 80 80', 'a', 1],
    ['cut at the end', '61 e2 82', 'a', 1],
    ['cut in the middle', '61 e2 82 62', 'a', 1],
    ['FE and FF', '61 fe', 'a', 1],
    ['UTF-16', 'ff fe 61 00', '', 0],
    ['U+FFFD before a bad byte', 'ef bf bd ff', '\ufffd', 3],
  ])('%s is not UTF-8, and the place is where that character begins', (_, bytes, valid, offset) => {
    expect(decodeUtf8(hex(bytes))).toEqual({ ok: false, valid, offset });
  });

  test('a long run of U+FFFD before a bad byte is kept', () => {
    const run = '\ufffd'.repeat(200_000);
    const bytes = Buffer.concat([Buffer.from(`${run}a${run}`), Buffer.from([0xff])]);
    expect(decodeUtf8(bytes)).toEqual({ ok: false, valid: `${run}a${run}`, offset: bytes.length - 1 });
  });

  test('agrees with the decoder of the platform on any bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    // Bytes on both sides of what the standard draws as limits.
    const byte = fc.oneof(
      fc.constantFrom(0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0),
      fc.constantFrom(0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff),
      fc.nat({ max: 0xff }),
    );
    fc.assert(
      fc.property(
        fc.array(byte, { maxLength: 6 }),
        fc.constantFrom('', 'a', 'é€', '\ufeff🎙'),
        (tail, head) => {
          const bytes = Uint8Array.from([...Buffer.from(head), ...tail]);
          let expected: string | undefined;
          try {
            expected = strict.decode(bytes);
          } catch {
            expected = undefined;
          }
          const decoded = decodeUtf8(bytes);
          expect(decoded.ok ? decoded.text : undefined).toBe(expected);
          if (!decoded.ok) {
            const before = bytes.subarray(0, decoded.offset);
            expect(decoded.valid).toBe(strict.decode(before));
            const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
            expect(lossy.decode(bytes).charAt(lossy.decode(before).length)).toBe('\ufffd');
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
