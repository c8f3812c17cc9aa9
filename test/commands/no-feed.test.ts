import { expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { readDocument } from '../../src/tags/read-document.ts';

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

test.each([
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>A</title></channel><item><title>1</title></item></rdf:RDF>',
  '<channel><title>A</title><item><title>1</title></item></channel>',
  '<rss version="2.0"><item><title>1</title></item></rss>',
])('what keeps its episodes where RSS has none is no feed, also with a title: %s', (text) => {
  expect(readDocument('feed.xml', Buffer.from(text))).toMatchObject({ broken: true, episodes: [] });
});
