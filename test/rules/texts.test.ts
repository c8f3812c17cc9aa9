import { describe, expect, test } from 'vitest';
import { noticeYear } from '../../src/rules/copyright.ts';
import { foldText, hasDrifted } from '../../src/rules/texts.ts';

test.each([
  ['Night Trains, of Europe!', 'night trains of europe'],
  ['  Ärger – 2026  ', 'ärger 2026'],
  ['…', ''],
])('foldText of %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

describe('hasDrifted', () => {
  const forty = 'abcd efgh ijkl mnop qrst uvwx yzab cdef g';
  test.each([
    [`${forty}one`, `${forty}two`, true],
    [forty.slice(0, 39), `${forty}two`, false],
    [`${forty.slice(0, 39)}X y`, `${forty}two`, false],
    [`${forty}one`, `${forty}`, false],
    [forty, `${forty} and more`, false],
    [undefined, forty, false],
    [forty, undefined, false],
  ])('%j and %j', (text, other, drifted) => {
    expect(hasDrifted(text, other)).toBe(drifted);
  });
});

describe('noticeYear', () => {
  test.each([
    ['2019-2024 Ada', 2024, 5, true],
    ['© Ada, 2019 – 2024', 2024, 14, true],
    ['2019 to 2024 Ada', 2024, 8, true],
    ['2019/2024', 2024, 5, true],
    ['2024 Ada', 2024, 0, false],
    ['2019, 2024 Ada', 2024, 6, false],
    ['1999 Ada', 1999, 0, false],
  ])('%s', (notice, year, start, ends) => {
    expect(noticeYear(notice)).toEqual({ year, part: { start, end: start + 4 }, ends });
  });

  test.each(['Ada', '12024', 'A2024', '2024b', '1899 Ada', ''])('none in %j', (notice) => {
    expect(noticeYear(notice)).toBeUndefined();
  });
});
