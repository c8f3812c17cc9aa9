import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appleCategories } from '../../src/feed/apple-categories.ts';
import { type Category, matchCategory, readCategory, writeCategory } from '../../src/feed/category.ts';
import { legacyCategories } from '../../src/feed/legacy-categories.ts';
import { nasty } from './nasty.ts';

function category(path: string): Category {
  const read = readCategory(path);
  if (!read.ok) throw new Error(`${path}: ${read.problem}`);
  return read.value;
}

describe('reading', () => {
  test.each([
    ['Business', { main: 'Business' }],
    ['Business > Management', { main: 'Business', sub: 'Management' }],
    ['Business>Management', { main: 'Business', sub: 'Management' }],
    ['  Business  ›  Management ', { main: 'Business', sub: 'Management' }],
    ['Health &  Fitness', { main: 'Health & Fitness' }],
    ['Arts / Books', { main: 'Arts / Books' }],
  ])('%s', (text, value) => {
    expect(readCategory(text)).toEqual({ ok: true, value, remarks: [] });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['>', 'part-missing'],
    ['Business >', 'part-missing'],
    ['> Management', 'part-missing'],
    ['A > B > C', 'depth'],
    ['x'.repeat(256), 'long'],
  ])('%.20j is refused', (text, problem) => {
    expect(readCategory(text)).toEqual({ ok: false, problem });
  });

  test('what is written reads back', () => {
    for (const [main, subs] of appleCategories) {
      for (const each of [{ main }, ...subs.map((sub) => ({ main, sub }))]) {
        expect(category(writeCategory(each))).toEqual(each);
      }
    }
  });
});

describe('the present list', () => {
  test('has 19 categories with 91 below them', () => {
    expect(appleCategories.size).toBe(19);
    expect([...appleCategories.values()].flat().length).toBe(91);
  });

  test('knows every one of its own', () => {
    for (const [main, subs] of appleCategories) {
      for (const each of [{ main }, ...subs.map((sub) => ({ main, sub }))]) {
        expect(matchCategory(each)).toEqual({ kind: 'known', category: each });
      }
    }
  });

  test.each([
    ['business > management', 'Business > Management'],
    ['BUSINESS', 'Business'],
    ['Health and Fitness > Mental health', 'Health & Fitness > Mental Health'],
    ['Health &amp; Fitness', 'Health & Fitness'],
    ['TV&Film', 'TV & Film'],
    ['Education > How-To', 'Education > How To'],
    ['Education > Self Improvement', 'Education > Self-Improvement'],
    ['Comedy > Stand-up', 'Comedy > Stand-Up'],
    ['Business > Non Profit', 'Business > Non-Profit'],
  ])('%s is another spelling of %s', (text, right) => {
    expect(matchCategory(category(text))).toEqual({ kind: 'case', category: category(right) });
  });
});

describe('former lists', () => {
  test('have 80 rows, none of them in use, each leading to what is', () => {
    expect(legacyCategories.length).toBe(80);
    for (const { from, to, kind } of legacyCategories) {
      const match = matchCategory(category(from));
      expect(match).toEqual({ kind: 'legacy', to: to.map(category), safe: kind !== 'nearest' });
      for (const path of to) expect(matchCategory(category(path)).kind).toBe('known');
    }
  });

  test.each([
    ['Technology > Tech News', true, ['News > Tech News']],
    ['Arts > Literature', true, ['Arts > Books']],
    ['Society & Culture > History', true, ['History']],
    ['society and culture > history', true, ['History']],
    ['Business > Management & Marketing', true, ['Business > Management', 'Business > Marketing']],
    ['Technology > Gadgets', false, ['Technology']],
    ['Public Radio', false, []],
  ])('%s', (text, safe, to) => {
    expect(matchCategory(category(text))).toEqual({ kind: 'legacy', to: to.map(category), safe });
  });
});

describe('others', () => {
  test.each([
    ['Management', ['Business']],
    ['Education > Management', ['Business']],
    ['Science > Medicine', ['Health & Fitness']],
    ['Project Work > Management', ['Business']],
  ])('%s is a sub-category elsewhere', (text, parents) => {
    expect(matchCategory(category(text))).toEqual({ kind: 'sub-mismatch', parents });
  });

  test.each([
    ['Bussiness', 'Business'],
    ['Bussiness > Managment', 'Business > Management'],
    ['Business > Managment', 'Business > Management'],
    ['Technolgy', 'Technology'],
    ['Business / Management', 'Business > Management'],
    ['Business: Managment', 'Business > Management'],
    ['Business, Management', 'Business > Management'],
    ['Health & Fitness - Nutrition', 'Health & Fitness > Nutrition'],
    ['Business / Management / Trains', undefined],
    ['Wirtschaft', 'Business'],
    ['Bildung > Kurse', 'Education > Courses'],
    ['Gesundheit und Fitness', 'Health & Fitness'],
    ['Business > Leadership', undefined],
    ['Podcasts about cheese', undefined],
    ['__proto__', undefined],
    ['constructor > toString', undefined],
  ])('%s is unknown', (text, near) => {
    expect(matchCategory(category(text))).toEqual(
      near === undefined ? { kind: 'unknown' } : { kind: 'unknown', nearest: category(near) },
    );
  });

  test('no text makes reading or matching throw', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const read = readCategory(text);
        expect(read.ok ? matchCategory(read.value).kind : read.problem).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});
