import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween, reportChanges } from '../../src/report/changes.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { nasty } from '../feed/nasty.ts';
import { commandsIn } from './runner.ts';

const none = { errors: 0, warnings: 0, hints: 0 };
const plain = { colour: false, runner: false };
const changed = (before: string, after: string, file = 'episodes/1.md') => [
  { file, rules: ['ep-title-number'], texts: { before, after } },
];

describe('a dry run', () => {
  test('shows what would change with the lines around it', () => {
    expect(reportChanges(changed('a\nb\nc\n', 'a\nB\nc\n'), { ...none, errors: 1, hints: 2 }, plain)).toBe(
      `--- episodes/1.md
+++ episodes/1.md
@@ -1,3 +1,3 @@
 a
-b
+B
 c

1 mistake in 1 file would be fixed: 1 error, 2 hints would be left.
`,
    );
  });

  test('says when a file does not end with a line', () => {
    expect(reportChanges(changed('a', 'b'), none, plain)).toContain(
      '-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    );
  });

  test('shows lines that end in CRLF without their ends', () => {
    expect(reportChanges(changed('a\r\nb\r\n', 'a\r\nc\r\n'), none, plain)).toContain(' a\n-b\n+c\n\n');
  });

  test('is coloured', () => {
    const text = reportChanges(changed('a\n', 'b\n'), none, { colour: true, runner: false });
    expect(text).toContain('\u001b[31m-a\u001b[39m\n\u001b[32m+b\u001b[39m\n');
  });

  test('of nothing', () => {
    expect(reportChanges([], none, plain)).toBe(
      'Nothing can be fixed without a person: nothing would be left.\n',
    );
  });

  test('prints nothing that a terminal or a runner obeys', () => {
    const lines = fc.array(
      fc.oneof(nasty, fc.constantFrom('::error::x', ' ::set-env::', '##[command]x', '\u001b[2J')),
    );
    fc.assert(
      fc.property(lines, lines, nasty, (before, after, name) => {
        const files = changed(before.join('\n'), after.join('\n'), name);
        const text = reportChanges(files, none, { colour: false, runner: true });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
        expect(commandsIn(text)).toEqual([]);
      }),
    );
  });
});

describe('edits between two texts', () => {
  test('are small', () => {
    expect(
      editsBetween('title: "001: A"\nx: en_US\n', 'title: "A"\nnumber: 1\nx: en-US\n').length,
    ).toBeGreaterThan(1);
    expect(editsBetween('x: en_US\n', 'x: en-US\n')).toEqual([{ range: { start: 5, end: 6 }, text: '-' }]);
    expect(editsBetween('same', 'same')).toEqual([]);
  });

  test('turn one into the other', () => {
    const texts = fc.array(fc.oneof(nasty, fc.constantFrom('a', 'b', '\r')), { maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('\n', '\r\n'), (a, b, end) => {
        const [before, after] = [a.join(end), b.join(end)];
        expect(applyEdits(before, editsBetween(before, after))).toBe(after);
      }),
    );
  });
});
