import { expect, test } from 'vitest';
import { namespaces, prefixOf } from '../../src/xml/namespaces.ts';

test.each([...namespaces])('%s is the prefix of %s, exactly so written', (prefix, uri) => {
  expect(prefixOf(uri)).toBe(prefix);
  expect(prefixOf(uri.toUpperCase())).toBeUndefined();
});

test.each([
  ['https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md', 'podcast'],
  ['https://www.itunes.com/dtds/podcast-1.0.dtd', undefined],
  ['http://www.itunes.com/DTDs/Podcast-1.0.dtd', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('%j is %s', (uri, prefix) => expect(prefixOf(uri)).toBe(prefix));
