import { describe, expect, test } from 'vitest';
import type { Show } from '../../src/feed/feed.ts';
import { isOwnInsecure, linksOf, linksOfKind, mostLinks } from '../../src/rules/links.ts';

const kindOf = (address: string): string | undefined => linksOf({ body: `[a](<${address}>)` })[0]?.kind;

test.each([
  ['dead', '', '#'],
  [
    'fine',
    'https://example.com/',
    'http://example.com',
    'mailto:ada@example.com',
    '#guests',
    '//example.com/a',
  ],
  ['local', 'file:///a', 'FILE:a', 'C:/a', 'd:\\a', '\\\\server\\a', '/Users/ada/a.md', '~/a'],
  ['local', 'http://localhost', 'http://localhost:4000/a', 'https://127.0.0.1/', 'http://0.0.0.0:80'],
  [
    'local',
    'http://10.1.2.3/',
    'http://192.168.0.1',
    'http://172.16.0.1/',
    'http://172.31.0.1',
    'http://[::1]/',
  ],
  [
    'local',
    'http://nas.local/a',
    'http://a.localhost',
    'https://shop.test/',
    'https://wiki.internal',
    'https://intranet/',
  ],
  [
    'fine',
    'http://172.32.0.1/',
    'http://11.1.2.3/',
    'https://localhost.example.com/',
    'https://local/'.replace('local/', 'local.example/'),
  ],
  ['broken', 'https:/example.com', 'http://https://example.com', 'http//example.com', 'https;//example.com'],
  ['bare', 'www.example.museum', 'example.com', 'pmo.example.de/a', 'example.com?a=1', 'ada@example.com'],
  ['scheme', 'ftp://example.com', 'tel:+491234', 'htps://example.com', 'podcast:abc'],
  ['unsafe', 'javascript:alert', 'VBScript:a', 'data:text/html,a'],
  ['source', '../a', 'a.md', './b/a.MD#c', 'a.markdown?b', 'a.mdx'],
  ['relative', 'a', '/a/b', './a.pdf', 'timetable.pdf', 'example.md/a', 'a@b', 'index.html'],
])('%s: %s', (kind, ...addresses) => {
  expect(addresses.map((address) => [address, kindOf(address)])).toEqual(
    addresses.map((each) => [each, kind]),
  );
});

describe('where links stand', () => {
  test.each([
    '[a](«x»)',
    '[a]( «x» "title")',
    '![a](<«x»>)',
    '<a class="y" href="«x»">',
    "<img src = '«x»'>",
    '[a]: «x»',
    '   [a]: <«x»>',
    '<«https://example.com»>',
    '[a](«x») and [b](«y»)',
    '[a](«»)',
    '`[a](x)`',
    '    [a]: x',
    '[a] (x), <b:c>, href: x',
    '',
  ])('%s', (marked) => {
    const body = marked.replaceAll(/[«»]/g, '');
    const found = linksOf({ body }).map(({ text, range }) => [text, body.slice(range.start, range.end)]);
    expect(found).toEqual([...marked.matchAll(/«([^»]*)»/g)].map(([, text]) => [text, text]));
  });

  test('without notes there are none', () => {
    expect(linksOf({})).toEqual([]);
  });

  test('more than ten of a kind are not listed', () => {
    const body = '[a](#) '.repeat(mostLinks + 1);
    expect(linksOf({ body })).toHaveLength(mostLinks + 1);
    expect(linksOfKind({ body }, 'dead')).toHaveLength(mostLinks);
    expect(linksOfKind({ body }, 'local', 'bare')).toEqual([]);
  });
});

test.each([
  [true, 'http://example.com/a', { link: 'https://example.com/' }],
  [true, 'HTTP://Example.com', { feed: 'https://example.com/feed.xml' }],
  [true, 'http://media.example.com/1.mp3', { media: { url: 'https://media.example.com/' } }],
  [false, 'https://example.com/a', { link: 'https://example.com/' }],
  [false, 'http://example.com/a', { link: 'http://example.com/' }],
  [false, 'http://example.com/a', { link: 'https://www.example.com/' }],
  [false, 'http://example.com/a', { link: 'example.com' }],
  [false, 'http://', { link: 'https://example.com/' }],
  [false, 'http://example.com/a', {}],
] as const)('%s: %s in %o', (is, address, show) => {
  expect(isOwnInsecure(address, show as unknown as Show)).toBe(is);
});
