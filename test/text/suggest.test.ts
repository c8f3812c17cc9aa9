import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/text/suggest.ts';

test.each([
  ['titel', ['title', 'tile'], 'title'],
  ['TITLE', ['title'], 'title'],
  ['descripton', ['title', 'description'], 'description'],
  ['Sunady', ['Monday', 'Sunday'], 'Sunday'],
  ['abd', ['abc', 'abe'], 'abc'],
  ['abc', ['abd', 'abc'], 'abc'],
  ['xy', ['xz'], undefined],
  ['xy', ['XY'], 'XY'],
  ['acb', ['abc'], 'abc'],
  ['acb', ['abc', 'acb'], 'acb'],
  ['aby', ['bzy', 'zay'], undefined],
  ['', ['a', ''], undefined],
  ['date', ['season'], undefined],
  ['a'.repeat(65), ['a'.repeat(65), 'a'.repeat(64)], undefined],
  ['a'.repeat(63), ['a'.repeat(64)], 'a'.repeat(64)],
  ['a'.repeat(64), ['b', 'a'.repeat(63)], 'a'.repeat(63)],
  ['a'.repeat(64), ['a'.repeat(65)], undefined],
])('%.20s', (word, candidates, best) => {
  expect(nearest(word, candidates)).toBe(best);
});

test('a word is nearest to itself, and one slip in six letters is forgiven', () => {
  const words = fc.string({ unit: 'binary', minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.array(words), fc.nat(), (word, others, at) => {
      expect(nearest(word, [word])).toBe(word);
      const place = at % word.length;
      const slipped = word.slice(0, place) + word.slice(place + 1);
      expect(nearest(slipped, [word])).toBe(word);
      const found = nearest(word, others);
      expect(found === undefined || others.includes(found)).toBe(true);
    }),
  );
});
