import { expect, test } from 'vitest';
import { nameHere } from '../../src/markdown/field-list.ts';
import { fieldName } from '../../src/markdown/field-names.ts';

test.each([
  ['show', 'title', 'title'],
  ['show', 'imageFile', 'image'],
  ['show', 'locations', 'location'],
  ['show', 'published', 'rss.published'],
  ['show', 'description', 'description'],
  ['show', 'content', 'content'],
  ['show', 'appleVerify', 'itunes.verify'],
  ['episode', 'title', 'title'],
  ['episode', 'published', 'date'],
  ['episode', 'description', 'summary'],
  ['episode', 'content', 'notes'],
  ['episode', 'enclosure', 'audio'],
  ['episode', 'categories', 'rss.categories'],
  ['episode', 'nothing', 'nothing'],
] as const)('of %s, %s is what its author calls %s', (kind, field, name) => {
  expect(fieldName(kind, field)).toBe(name);
});

test.each([
  ['show', 'podcast_locked', 'locked'],
  ['show', 'datum', undefined],
  ['episode', 'datum', 'date'],
  ['episode', 'itunes:author', 'author'],
  ['episode', 'PODCAST_FEED_TITLE', 'title'],
  ['show', 'feed_title', undefined],
] as const)('in a file of a kind %s, %s of another tool is %s here', (kind, word, name) => {
  expect(nameHere(kind, word)).toBe(name);
});
