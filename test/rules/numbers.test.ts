import { describe, expect, test } from 'vitest';
import { bySeason, lacking } from '../../src/rules/numbers.ts';
import { isMissing, isReadable } from '../../src/rules/readable.ts';
import { twins } from '../../src/rules/twins.ts';
import { episodeWith, showWith } from './owners.ts';

test('episodes by season, those without one in season 0', () => {
  const all = [{ season: 2 }, {}, { season: 1 }, { season: 2 }].map(episodeWith);
  expect([...bySeason(all)]).toEqual([
    [2, [all[0], all[3]]],
    [0, [all[1]]],
    [1, [all[2]]],
  ]);
});

describe('some have it and some do not', () => {
  const lack = (having: number, without: number) => {
    const all = [...Array(having).fill(1), ...Array(without).fill(undefined)].map((season) =>
      episodeWith({ season }),
    );
    const found = lacking(all, ({ season }) => season !== undefined);
    return found && { ...found, named: found.named.map((episode) => all.indexOf(episode)) };
  };

  test.each([
    [3, 0],
    [0, 3],
    [0, 0],
  ])('not with %i and %i', (having, without) => {
    expect(lack(having, without)).toBeUndefined();
  });

  test('few are named', () => {
    expect(lack(2, 2)).toEqual({ named: [2, 3], count: 2, of: 4 });
    expect(lack(30, 10)?.named).toHaveLength(10);
  });

  test('the first stands for most, and for many', () => {
    expect(lack(1, 2)).toEqual({ named: [1], count: 2, of: 3 });
    expect(lack(30, 11)).toEqual({ named: [30], count: 11, of: 41 });
  });
});

test('twins are named with the first of them', () => {
  const all = [{ title: 'a' }, {}, { title: 'b' }, { title: 'a' }, {}, { title: 'a' }].map(episodeWith);
  const found = [...twins(all, ({ title }) => title)];
  expect(found.map(({ episode, first, key }) => [all.indexOf(episode), all.indexOf(first), key])).toEqual([
    [3, 0, 'a'],
    [5, 0, 'a'],
  ]);
});

describe('what is missing', () => {
  const remarked = (rule: string, more: object = {}) => showWith({ remarks: [{ rule, path: [], ...more }] });

  test.each([
    ['show-link', true],
    ['file-lock-invalid', true],
    ['file-encoding', false],
    ['a-file-', true],
  ])('a file with the remark %s is readable: %s', (rule, readable) => {
    expect(isReadable(remarked(rule))).toBe(readable);
    expect(isMissing(remarked(rule), 'link', undefined)).toBe(readable);
  });

  test('is neither there nor something that could not be read', () => {
    expect(isMissing(showWith(), 'link', undefined)).toBe(true);
    expect(isMissing(showWith(), 'link', '')).toBe(false);
    const unread = remarked('show-link', { path: ['link'], unread: true });
    expect(isMissing(unread, 'link', undefined)).toBe(false);
    expect(isMissing(unread, 'title', undefined)).toBe(true);
  });
});
