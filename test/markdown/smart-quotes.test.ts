import { expect, test } from 'vitest';
import { withoutSmartQuotes } from '../../src/markdown/smart-quotes.ts';
import type { Notebook } from '../../src/markdown/values.ts';
import type { YamlMap } from '../../src/markdown/yaml.ts';

function read(map: YamlMap): { map: YamlMap; noted: unknown[] } {
  const book: Notebook = { remarks: [], prefix: 'ep' };
  const plain = withoutSmartQuotes(book, map);
  return {
    map: plain,
    noted: book.remarks.map(({ path, text, detail }) => [path, text, detail?.['instead']]),
  };
}

test.each(['“a b”', '„a b“', '«a b»', '»a b«', '‘a b’', '‚a b‘', ' “ a b ” '])('%s', (written) => {
  expect(read({ date: written })).toEqual({ map: { date: 'a b' }, noted: [[['date'], written, 'a b']] });
});

test.each(['“a', 'a”', '“a” b', '“a”, “b”', '"a"', "'a'", '', '“”', `“${'a'.repeat(1000)}”`])(
  '%s stays',
  (written) => {
    const map = { date: written };
    expect(read(map)).toEqual({ map, noted: [] });
    expect(read(map).map).toBe(map);
  },
);

test('inside lists and mappings', () => {
  const map = { audio: { url: '“a”', length: '1' }, category: ['b', '“c”'], tags: ['“d”'], draft: null };
  expect(read(map)).toEqual({
    map: { ...map, audio: { url: 'a', length: '1' }, category: ['b', 'c'] },
    noted: [
      [['audio', 'url'], '“a”', 'a'],
      [['category', 1], '“c”', 'c'],
    ],
  });
});

test('prose is only touched beside other values', () => {
  const prose = { title: '“a”', summary: '“b”', description: '“c”', author: '“d”', guid: '“e”' };
  expect(read(prose).noted).toEqual([]);
  const { map, noted } = read({ ...prose, date: '“f”' });
  expect(map).toEqual({ title: 'a', summary: 'b', description: 'c', author: 'd', guid: '“e”', date: 'f' });
  expect(noted).toHaveLength(5);
});
