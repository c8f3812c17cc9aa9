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
  ])('%s is not UTF-8', (_, bytes, valid, offset) => {
    const decoded = decodeUtf8(hex(bytes));
    expect(decoded).toMatchObject({ ok: false, valid });
    // The place is where the bad character begins, or the byte of it that is wrong.
    if (!decoded.ok) expect(decoded.offset - offset).toBeGreaterThanOrEqual(0);
    if (!decoded.ok) expect(decoded.offset - offset).toBeLessThanOrEqual(3);
  });

  test('a long run of U+FFFD before a bad byte is kept', () => {
    const run = '\ufffd'.repeat(200_000);
    const bytes = Buffer.concat([Buffer.from(`${run}a${run}`), Buffer.from([0xff])]);
    expect(decodeUtf8(bytes)).toEqual({ ok: false, valid: `${run}a${run}`, offset: bytes.length - 1 });
  });

  test('agrees with the decoder of the platform on any bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.string({ unit: 'binary' }), (tail, head) => {
        const bytes = Uint8Array.from(Buffer.concat([Buffer.from(head), tail]));
        let expected: string | undefined;
        try {
          expected = strict.decode(bytes);
        } catch {
          expected = undefined;
        }
        const decoded = decodeUtf8(bytes);
        expect(decoded.ok ? decoded.text : undefined).toBe(expected);
        if (!decoded.ok) {
          expect(decoded.offset).toBeLessThan(bytes.length);
          const prefix = Buffer.from(decoded.valid);
          const start = Buffer.from(bytes).indexOf(prefix);
          expect(start === 0 || start === 3).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
