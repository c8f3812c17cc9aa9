import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ScalarStyle, writeScalar } from '../../src/markdown/write-scalar.ts';
import { nasty } from '../feed/nasty.ts';
import { anyText } from '../xml/nasty.ts';

describe('a scalar', () => {
  test.each<[string, ScalarStyle, boolean, string]>([
    ['The last sleeper', 'plain', false, 'The last sleeper'],
    ['7', 'plain', false, '7'],
    ['true', 'plain', false, 'true'],
    ['30:00', 'plain', false, '30:00'],
    ['Society & Culture', 'plain', true, 'Society & Culture'],
    ['🎙️ on air', 'plain', false, '🎙️ on air'],
    ['', 'plain', false, '""'],
    ['a: b', 'plain', false, '"a: b"'],
    ['a #b', 'plain', false, '"a #b"'],
    ['a, b', 'plain', true, '"a, b"'],
    ['a, b', 'plain', false, 'a, b'],
    ['| bar', 'plain', false, '"| bar"'],
    ['> quote', 'plain', false, '"> quote"'],
    ['~', 'plain', false, '"~"'],
    ['---', 'plain', false, '"---"'],
    ["it's", 'single', false, "'it''s'"],
    ['tab\there', 'single', false, '"tab\\there"'],
    ['say "no" \\', 'double', false, '"say \\"no\\" \\\\"'],
    ['a\u0000\u0085\u2028\ufeffb\n', 'double', false, '"a\\u0000\\u0085\\u2028\\ufeffb\\n"'],
  ])('%j, %s, in brackets: %s', (text, style, flow, written) => {
    expect(writeScalar(text, style, flow)).toBe(written);
  });

  test.each(['\ud800', 'a\udc00b'])('%j cannot be written', (text) => {
    for (const style of ['plain', 'single', 'double'] as const)
      expect(writeScalar(text, style, false)).toBeUndefined();
  });
});

const yamlish = fc
  .array(
    fc.constantFrom(
      ...['a', '1', ' ', '\t', '\n', '\r', ': ', ':', ' #', '#', '- ', '---', '...', '? ', '!', '&a', '*a'],
      ...['{', '}', '[', ']', ',', '|', '>', '%', '@', '`', "'", '"', '\\', '<<', '=', '~', 'null', '\u00a0'],
      ...['\u0085', '\u2028', '\ufeff', '🎙️', 'é', '__proto__', '=', '.5', '+1', '0x1f', '1e3', 'yes'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const texts = fc.oneof(yamlish, nasty, anyText).filter((text) => !/\p{Surrogate}/u.test(text));

const frames: ReadonlyMap<string, { flow: boolean; key: boolean; frame: (scalar: string) => string }> =
  new Map([
    ['a value', { flow: false, key: false, frame: (scalar) => `before: x\nk: ${scalar}\nafter: y\n` }],
    ['a value with a comment', { flow: false, key: false, frame: (scalar) => `k: ${scalar} # note\n` }],
    ['an item', { flow: false, key: false, frame: (scalar) => `k:\n  - ${scalar}\n  - x\n` }],
    ['an item in brackets', { flow: true, key: false, frame: (scalar) => `k: [x, ${scalar}, y]\n` }],
    ['a value in braces', { flow: true, key: false, frame: (scalar) => `k: {a: ${scalar}, b: c}\n` }],
    ['a key', { flow: false, key: true, frame: (scalar) => `k:\n  ${scalar}: x\n` }],
    ['a key in braces', { flow: true, key: true, frame: (scalar) => `k: {a: b, ${scalar}: x}\n` }],
  ]);

describe.each([...frames.keys()])('%s', (name) => {
  const { flow, key, frame } = frames.get(name)!;
  test.each(['plain', 'single', 'double'] as const)('%s, reads back as it was', (style) => {
    fc.assert(
      fc.property(texts, (text) => {
        // A key is at most 1,024 characters long, escapes and quotes among them.
        fc.pre(!key || (text.length < 150 && text !== 'a'));
        const yaml = frame(writeScalar(text, style, flow)!);
        const wanted = load(frame('PLACE'), { schema: FAILSAFE_SCHEMA });
        const filled = JSON.parse(JSON.stringify(wanted), (_, value) => (value === 'PLACE' ? text : value));
        const found = load(yaml, { schema: FAILSAFE_SCHEMA });
        const other = parse(yaml, { schema: 'failsafe', strict: true });
        if (key) {
          const { k } = filled as { k: Record<string, string> };
          const { PLACE, ...rest } = k;
          const entries = [...Object.entries(rest), [text, PLACE]].sort();
          for (const each of [found, other] as { k: object }[])
            expect(Object.entries(each.k).sort()).toEqual(entries);
        } else {
          expect(found).toEqual(filled);
          expect(other).toEqual(filled);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('double quotes are JSON', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(JSON.parse(writeScalar(text, 'double', true)!)).toBe(text);
    }),
  );
});
