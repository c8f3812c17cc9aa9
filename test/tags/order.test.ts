import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byDate, bySeason, type Ordered } from '../../src/tags/order.ts';

type Entry = { [Field in Exclude<keyof Ordered, 'file'>]?: NonNullable<Ordered[Field]> };

const order = (type: 'episodic' | 'serial', entries: Readonly<Record<string, Entry>>): string[] => {
  const episodes = Object.entries(entries).map(
    ([file, { published, season, number, type: kind }]): Ordered => ({
      file,
      published,
      season,
      number,
      type: kind,
    }),
  );
  return episodes.sort(type === 'serial' ? bySeason : byDate).map(({ file }) => file);
};

describe('an episodic show', () => {
  test.each<[string, Record<string, Entry>, string[]]>([
    ['newest first', { a: { published: 1 }, b: { published: 3 }, c: { published: 2 } }, ['b', 'c', 'a']],
    ['numbers do not count', { a: { published: 1, number: 9 }, b: { published: 2, number: 1 } }, ['b', 'a']],
    ['equal dates: the later file first', { a: { published: 1 }, b: { published: 1 } }, ['b', 'a']],
    ['no date: last', { a: {}, b: { published: 1 } }, ['b', 'a']],
  ])('%s', (_, entries, expected) => {
    expect(order('episodic', entries)).toEqual(expected);
  });
});

describe('a serial show', () => {
  test.each<[string, Record<string, Entry>, string[]]>([
    ['by number', { a: { number: 2, published: 9 }, b: { number: 1, published: 8 } }, ['b', 'a']],
    [
      'newest season first',
      { a: { season: 1, number: 1 }, b: { season: 2, number: 2 }, c: { season: 2, number: 1 } },
      ['c', 'b', 'a'],
    ],
    [
      'the trailer of a season before its episodes',
      { a: { season: 1, number: 1 }, b: { season: 1, type: 'trailer' } },
      ['b', 'a'],
    ],
    [
      'a numbered trailer in its place',
      { a: { number: 1 }, b: { number: 2, type: 'trailer' }, c: { number: 3 } },
      ['a', 'b', 'c'],
    ],
    [
      'without number: after the others, by date',
      { a: { published: 2 }, b: { published: 1 }, c: { number: 5, published: 9 } },
      ['c', 'b', 'a'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(order('serial', entries)).toEqual(expected);
  });
});

test('the order does not depend on the order of the files, and nothing is lost', () => {
  const entry = fc.record(
    {
      published: fc.nat({ max: 3 }),
      season: fc.nat({ max: 2 }),
      number: fc.nat({ max: 2 }),
      type: fc.constantFrom('full' as const, 'trailer' as const, 'bonus' as const),
    },
    { requiredKeys: [] },
  );
  const shuffled = fc
    .array(entry, { maxLength: 12 })
    .map((entries) => entries.map((fields, index) => [`episodes/${index}.md`, fields] as const))
    .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })));
  fc.assert(
    fc.property(shuffled, fc.constantFrom('episodic' as const, 'serial' as const), ([files, other], type) => {
      const one = order(type, Object.fromEntries(files));
      expect(order(type, Object.fromEntries(other))).toEqual(one);
      expect(one.toSorted()).toEqual(files.map(([file]) => file).toSorted());
    }),
  );
});
