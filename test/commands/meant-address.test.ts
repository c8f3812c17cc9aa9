import { expect, test } from 'vitest';
import { meantAddress } from '../../src/commands/fetch-feed.ts';

test.each([
  ['example.com/feed.xml', 'https://example.com/feed.xml'],
  ['www.example.com:8080/feed', 'https://www.example.com:8080/feed'],
  ['feed:https://example.com/feed.xml', 'https://example.com/feed.xml'],
  ['feed://example.com/feed.xml', 'https://example.com/feed.xml'],
  ['pcast://example.com/feed.xml', 'https://example.com/feed.xml'],
  ['itpc:http://example.com/', 'http://example.com/'],
  ['https://example.com/feed.xml', undefined],
  ['ftp://example.com/feed.xml', undefined],
  ['feed.xml', undefined],
  ['public/feed.xml', undefined],
  ['./example.com/feed.xml', undefined],
  ['feed:', undefined],
  ['podcast:x', undefined],
  ['', undefined],
])('%j is meant to be %j', (given, meant) => {
  expect(meantAddress(given)).toBe(meant);
});
