import { describe, expect, test } from 'vitest';
import type { Path, Silence } from '../../src/feed/placed.ts';
import { silenceOf } from '../../src/rules/silences.ts';
import { episodeWith, nowhere } from './owners.ts';

const silence = (line: number, more: Partial<Silence> = {}): Silence => ({
  rule: 'a-rule',
  reason: 'why',
  line,
  whole: false,
  range: { start: 0, end: 1 },
  ...more,
});

/** `people` begins on line 3, its second person stands on line 5, everything else on line 1. */
const lines = (path: Path): number =>
  path.length === 0 ? 1 : path[0] !== 'people' ? 1 : path.length < 2 ? 3 : 5;
const on = (line: number) => ({ file: 'episodes/1.md', line, column: 1, endLine: line, endColumn: 1 });

function silenced(silences: readonly Silence[], path: Path, at?: ReturnType<typeof on>): Silence | undefined {
  let released = 0;
  const origin = { ...nowhere, place: (some: Path) => on(lines(some)), release: () => released++ };
  const found = silenceOf('a-rule', episodeWith({ origin, silences }), path, undefined, at);
  expect(released).toBe(silences.some(({ rule }) => rule === 'a-rule') ? 1 : 0);
  return found;
}

describe('a comment silences', () => {
  test.each<[string, Silence, Path]>([
    ['the line below it', silence(5), ['people', 1]],
    ['the field that begins below it', silence(3), ['people', 1]],
    ['what is missing in the line below it', silence(1), []],
    ['the notes, above the first field', silence(2, { whole: true }), ['body']],
    ['what stands before the first field', silence(2, { whole: true }), ['title']],
    ['the first field, above it', silence(1, { whole: true }), ['title']],
  ])('%s', (_, comment, path) => {
    expect(silenced([comment], path)).toBe(comment);
  });

  test('what is found in another file, above the first field', () => {
    const whole = silence(3, { whole: true });
    expect(silenced([silence(5), whole], ['people', 1], on(5))).toBe(whole);
  });

  test('with the first of two', () => {
    const first = silence(5);
    expect(silenced([silence(5, { rule: 'another' }), first, silence(5)], ['people', 1])).toBe(first);
  });
});

test.each<[string, Silence[], Path]>([
  ['none', [], ['people', 1]],
  ['another rule', [silence(5, { rule: 'another' })], ['people', 1]],
  ['another line', [silence(4)], ['people', 1]],
  ['the line before the field', [silence(2)], ['people', 1]],
  ['the first field, of a later one', [silence(2, { whole: true })], ['people', 1]],
  ['a line, of the notes', [silence(1)], ['body']],
  ['the line that what is missing does not have', [silence(3)], []],
])('%s does not silence', (_, comments, path) => {
  expect(silenced(comments, path)).toBeUndefined();
});

test('a line does not silence what is found in another file', () => {
  expect(silenced([silence(5)], ['people', 1], on(5))).toBeUndefined();
});
