import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorFields } from '../../src/markdown/field-list.ts';
import { keyLines } from '../../test/markdown/key-lines.ts';

/*
 * What test/markdown/shapes.test.ts holds for all keys at once, in one test for each: Stryker selects those that a
 * mutant can break, and the first that breaks is enough.
 */
const isText = (line: string): boolean => !line.startsWith(' ');

for (const kind of ['show', 'episode'] as const) {
  const lines = readFileSync(`test/markdown/shapes-of-${kind}.txt`, 'utf8').trimEnd().split('\n');
  const texts = lines.flatMap((line, index) => (isText(line) ? [index] : []));
  for (const field of authorFields(kind)) {
    test(`${field.key} of ${kind}`, () => {
      const own = keyLines(field);
      const first = texts.indexOf(lines.indexOf(own[0]!));
      const after = texts[first + own.filter(isText).length];
      expect(own).toEqual(lines.slice(texts[first], after));
    });
  }
}
