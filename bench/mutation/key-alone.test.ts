import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorFields } from '../../src/markdown/field-list.ts';
import { isResult, keyLines, readingLines } from '../../test/markdown/key-lines.ts';

/*
 * What test/markdown/shapes.test.ts and readings.test.ts hold for all keys at once, in many tests: Stryker selects
 * those that a mutant can break, and the first that breaks is enough.
 */
const linesOf = (name: string): string[] =>
  readFileSync(`test/markdown/${name}.txt`, 'utf8').trimEnd().split('\n');

for (const kind of ['show', 'episode'] as const) {
  const shapes = linesOf(`shapes-of-${kind}`);
  const texts = shapes.flatMap((line, index) => (isResult(line) ? [] : [index]));
  for (const field of authorFields(kind)) {
    test(`${field.key} of ${kind}`, () => {
      const own = keyLines(field);
      const first = texts.indexOf(shapes.indexOf(own[0]!));
      const after = texts[first + own.filter((line) => !isResult(line)).length];
      expect(own).toEqual(shapes.slice(texts[first], after));
    });
  }
  for (const group of linesOf(`readings-of-${kind}`)
    .join('\n')
    .split(/\n(?=# )/)) {
    const lines = group.split('\n');
    test(`${lines[0]} of ${kind}`, () => {
      const written = lines.filter((line) => !isResult(line));
      expect(readingLines(kind, written)).toEqual(lines);
    });
  }
}
