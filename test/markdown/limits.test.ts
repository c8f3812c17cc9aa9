import { describe, expect, test } from 'vitest';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { readShow } from '../../src/markdown/read-show.ts';
import { limits } from '../../src/text/limits.ts';
import { showOf } from './reading.ts';

describe('a file with a byte that is no UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('title: ü\n# '), Buffer.from([0xe4, 0x0a])]);
  const remark = { rule: 'file-encoding', path: [], part: { start: 11, end: 11 }, detail: { offset: '12' } };

  test('is no show file', () => {
    const { origin, ...show } = readShow('podfeed.yaml', bytes, () => bytes);
    expect(show).toEqual({ remarks: [remark] });
    expect(origin.place([], remark.part)).toMatchObject({ line: 2, column: 3, endColumn: 3 });
    expect(origin.source().text).toBe('title: ü\n# ');
  });

  test('is no episode', () => {
    const { origin, ...episode } = readEpisode('episodes/1.md', bytes, () => bytes, showOf(''));
    expect(episode).toEqual({ remarks: [remark] });
    expect(origin.name(['description'])).toBe('body');
  });
});

test('a show file may be as long as the limit and no longer', () => {
  const file = (length: number): string => `title: a\n#${'x'.repeat(length - 10)}`;
  expect(showOf(file(limits.showFile))).toMatchObject({ title: 'a', remarks: [] });
  const { origin, ...show } = showOf(file(limits.showFile + 1));
  expect(show).toEqual({ remarks: [{ rule: 'file-limit', path: [], detail: { name: '64 KiB' } }] });
});
