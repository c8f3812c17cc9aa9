import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFull, numberInTitle, ownTitle, showNameInTitle } from '../../src/rules/titles.ts';
import { episodeWith } from './owners.ts';

const show = 'Night Trains of Europe';

describe('numberInTitle', () => {
  test.each([
    ['001: The PMO Reset', 1, '001', 'The PMO Reset'],
    ['001: The PMO Reset', undefined, '001', 'The PMO Reset'],
    ['12 - The PMO Reset', 12, '12', 'The PMO Reset'],
    ['12. The PMO Reset', 12, '12', 'The PMO Reset'],
    ['#12 The PMO Reset', undefined, '#12', 'The PMO Reset'],
    ['The PMO Reset #12', 12, '#12', 'The PMO Reset'],
    ['The PMO Reset (Ep. 12)', undefined, 'Ep. 12', 'The PMO Reset'],
    ['Episode 12', 12, 'Episode 12', ''],
    ['Ep12: The PMO Reset', undefined, 'Ep12', 'The PMO Reset'],
    ['Folge 12 – Der Neuanfang', undefined, 'Folge 12', 'Der Neuanfang'],
    ['No. 12: The PMO Reset', 12, 'No. 12', 'The PMO Reset'],
    ['The PMO Reset S02 E04', undefined, 'S02 E04', 'The PMO Reset'],
    ['Season 2, Episode 4: The PMO Reset', 4, 'Season 2, Episode 4', 'The PMO Reset'],
    ['Episode 12', 37, 'Episode 12', ''],
    ['Before S2E4 after', 1, 'S2E4', 'Before after'],
    ['2026 - The PMO Reset', 2026, '2026', 'The PMO Reset'],
    ['20260: The PMO Reset #7', 7, '#7', '20260: The PMO Reset'],
    ['#1 #12', 1, '#1', '#12'],
    ['No. 1200: The PMO Reset', 1200, 'No. 1200', 'The PMO Reset'],
    ['[12] | The PMO Reset | #12', 12, '#12', '12] | The PMO Reset'],
  ] as const)('%s (%s)', (title, number, found, rest) => {
    const intruder = numberInTitle(title, number);
    expect(intruder && title.slice(intruder.part.start, intruder.part.end)).toBe(found);
    expect(intruder?.rest).toBe(rest);
  });

  test.each([
    ['7 habits of good planners', 7],
    ['Top 10', 10],
    ['2026: a year of change', 3],
    ['1984: A review', undefined],
    ['2026: A review', undefined],
    ['Rule #12', 3],
    ['10. May 1933', undefined],
    ['The #1 reason projects fail', 1],
    ['#1 reason projects fail', undefined],
    ['80-20: the rule', undefined],
    ['9:00 to 5:00', 9],
    ['1-on-1 meetings', 1],
    ['24/7 on call', 24],
    ['No. 10 Downing Street', undefined],
    ['Episode 4 revisited', 37],
    ['Season 2 trailer', 2],
    ['Rule #1', undefined],
    ['Class of 12', 12],
    ['Episodes we never made', 1],
    ['', 1],
  ] as const)('leaves alone: %s (%s)', (title, number) => {
    expect(numberInTitle(title, number)).toBeUndefined();
  });
});

describe('showNameInTitle', () => {
  test.each([
    ['Night Trains of Europe: The last sleeper', 'The last sleeper'],
    ['The last sleeper | night trains of europe', 'The last sleeper'],
    ['The last sleeper - Night Trains of Europe', 'The last sleeper'],
    ['The last sleeper (Night Trains of Europe)', 'The last sleeper'],
    ['Night Trains of Europe #12', '#12'],
    ['Night Trains of Europe', ''],
    ['Night Trains of Europe 12', '12'],
    ['Night Trains of Europe · 12', '12'],
    ['Night Trains of Europe – The last sleeper', 'The last sleeper'],
    ['The last sleeper [Night Trains of Europe]', 'The last sleeper'],
    ['A: Night Trains of Europe', 'A'],
    ['The last sleeper / Night Trains of Europe', 'The last sleeper'],
  ])('%s', (title, rest) => {
    expect(showNameInTitle(title, show)?.rest).toBe(rest);
  });

  test.each([
    'Why Night Trains of Europe ended',
    'Night Trains of Europeans',
    'Night Trains of Europe and: more',
    'Night Trains of Europe a - b',
    'Night Trains of Europe x y',
    'Night Trains of Europe or 12',
    'Night Trains of Europe of old',
    'The other: all Night Trains of Europe',
    'One - all Night Trains of Europe',
    'Lost (and found) in Night Trains of Europe',
    'Goodbye, Night Trains of Europe',
    '',
  ])('leaves alone: %s', (title) => {
    expect(showNameInTitle(title, show)).toBeUndefined();
  });
});

test.each([
  ['Now', 'Now: the news', 'the news'],
  ['So', 'So: the news', undefined],
])('the show %s in %s', (name, title, rest) => {
  expect(showNameInTitle(title, name)?.rest).toBe(rest);
});

test('the title as its author gave it, and what is an episode like most', () => {
  expect(ownTitle(episodeWith({ title: '12 | A', bareTitle: 'A' }))).toBe('A');
  expect(ownTitle(episodeWith({ title: 'A' }))).toBe('A');
  expect([undefined, 'full', 'trailer', 'bonus'].map((type) => isFull(episodeWith({ type })))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a part is always inside the title', () => {
  const pieces = fc.constantFrom(
    '#',
    'Ep',
    ' ',
    '12',
    '-',
    ':',
    '(',
    ')',
    'S2E4',
    'Night',
    '\u{1f682}',
    'İ',
    '\u0000',
  );
  const titles = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(titles, titles, (title, name) => {
      for (const found of [numberInTitle(title, 12), showNameInTitle(title, name)]) {
        if (!found) continue;
        expect(found.part.start).toBeGreaterThanOrEqual(0);
        expect(found.part.end).toBeLessThanOrEqual(title.length);
        expect(found.rest.length).toBeLessThan(title.length);
      }
    }),
  );
});
