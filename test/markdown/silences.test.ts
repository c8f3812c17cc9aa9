import { describe, expect, test } from 'vitest';
import { silencesOf } from '../../src/markdown/silences.ts';
import { episodeOf, showOf } from './reading.ts';

/** Each silence as `rule: reason`, the line it speaks of (0 for the whole file), and the text it stands as. */
function silences(text: string): [string, number, string][] {
  return (silencesOf(text, 0, 1) ?? []).map(({ rule, reason, line, whole, range }) => [
    `${rule}: ${reason}`,
    whole ? 0 : line,
    text.slice(range.start, range.end),
  ]);
}

describe('comments that silence rules', () => {
  test.each<[string, [string, number, string][]]>([
    ['a: 1\n# podfeed-ignore x-y: why\nb: 2', [['x-y: why', 3, 'x-y']]],
    ['# podfeed-ignore x-y: why\nb: 2', [['x-y: why', 0, 'x-y']]],
    ['\n# other\n# podfeed-ignore x-y: why\nb: 2', [['x-y: why', 0, 'x-y']]],
    ['a: 1\n \t#\tpodfeed-ignore\tx-y: why\nb: 2', [['x-y: why', 3, 'x-y']]],
    ['a: 1\n#podfeed-ignore x-y:why\nb: 2', [['x-y: why', 3, 'x-y']]],
    ['a: 1\n# podfeed-ignore x-y :  a: b  \nb: 2', [['x-y: a: b', 3, 'x-y']]],
    ['a: 1\n# podfeed-ignore x-y\nb: 2', [['x-y: ', 3, 'x-y']]],
    [
      'a: 1\n# podfeed-ignore x-y, z: why\nb: 2',
      [
        ['x-y: why', 3, 'x-y'],
        ['z: why', 3, 'z'],
      ],
    ],
    ['a: 1\n# podfeed-ignore\nb: 2', [[': ', 3, '']]],
    ['a: 1\n# podfeed-ignore : why \nb: 2', [[': why', 3, ': why']]],
    ['a: 1\n# podfeed-ignore x\n# another\n\n  \r\n\t#\r\nb: 2', [['x: ', 7, 'x']]],
    [
      'a: 1\n# podfeed-ignore x\n# podfeed-ignore y\nb: 2\n# podfeed-ignore z\nc: 3',
      [
        ['x: ', 4, 'x'],
        ['y: ', 4, 'y'],
        ['z: ', 6, 'z'],
      ],
    ],
    ['a: 1\r\n# podfeed-ignore x: y\r\nb: 2', [['x: y', 3, 'x']]],
    // Nothing follows.
    ['a: 1\n# podfeed-ignore x', [['x: ', 3, 'x']]],
    ['a: 1\n# podfeed-ignore x\n', [['x: ', 3, 'x']]],
    ['a: 1\n# podfeed-ignore x\n# more', [['x: ', 3, 'x']]],
    ['# podfeed-ignore x', [['x: ', 0, 'x']]],
    // What only looks like one.
    ['a: 1\n# podfeed-ignored x\nb: 2', []],
    ['a: 1 # podfeed-ignore x\nb: 2', []],
    ['a: podfeed-ignore x\n', []],
    ['- podfeed-ignore x\n# x podfeed-ignore x', []],
  ])('%j', (text, found) => {
    expect(silences(text)).toEqual(found);
  });

  test('are none where there is none', () => {
    expect(silencesOf('a: 1\n# b', 0, 1)).toBeUndefined();
  });

  test('stand in a show file and in front matter', () => {
    const block = 'title: a\n# podfeed-ignore x-y: why\nnumber: 1\n';
    const of = (offset: number, line: number) => [
      { rule: 'x-y', reason: 'why', line, whole: false, range: { start: 26 + offset, end: 29 + offset } },
    ];
    expect(showOf(block).silences).toEqual(of(0, 3));
    expect(episodeOf(`---\n${block}---\n`).silences).toEqual(of(4, 4));
    expect(showOf('title: a\n')).not.toHaveProperty('silences');
    expect(episodeOf('---\ntitle: a\n---\n')).not.toHaveProperty('silences');
  });
});
