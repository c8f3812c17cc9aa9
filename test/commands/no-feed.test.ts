import { expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';

test.each([
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry/></feed>',
  '<opml><body/></opml>',
  '<rss version="2.0"/>',
])('what is no feed is told that and nothing else: %s', (text) => {
  const { findings, counts } = walkFeed('feed.xml', Buffer.from(text), {});
  expect(findings.map(({ rule }) => rule)).toEqual(['xml-root']);
  expect(counts).toMatchObject({ errors: 1, warnings: 0 });
});

test('a feed of the wrong version with episodes is checked all the same', () => {
  const text = '<rdf><channel><item><title>1</title></item></channel></rdf>';
  const { findings } = walkFeed('feed.xml', Buffer.from(text), {});
  expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(3);
});
