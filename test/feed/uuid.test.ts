import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid, podcastGuid, uuidV5 } from '../../src/feed/uuid.ts';
import { nasty } from './nasty.ts';

test.each([
  ['podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['http://podnews.net/rss/', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['feed://podnews.net/rss///', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['https://example.com/feed.xml', 'd84ced82-1926-54c0-88c2-bb01dd35d7e3'],
  ['https://example.com/feed/', '4136005d-a5b9-534d-b32a-e88894e1ae4a'],
  ['https://example.com/Feed.xml', '03c93670-061e-5bb5-8c1a-58991974723c'],
])('the guid of %s', (url, guid) => {
  expect(podcastGuid(url)).toBe(guid);
});

test('version 5 as RFC 9562 gives it in its appendix', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test.each([
  ['9b024349-ccf0-5f69-a609-6b82873eab3c', true],
  ['9B024349-CCF0-4F69-A609-6B82873EAB3C', true],
  ['9b024349ccf05f69a6096b82873eab3c', false],
  ['{9b024349-ccf0-5f69-a609-6b82873eab3c}', false],
  ['9b024349-ccf0-5f69-a609-6b82873eab3', false],
  ['9b024349-ccf0-5f69-a609-6b82873eab3c\n', false],
  ['', false],
])('%j', (text, is) => {
  expect(isUuid(text)).toBe(is);
});

test('any address has a guid of version 5, whatever slashes it ends in', () => {
  fc.assert(
    fc.property(nasty, fc.nat(50), (text, slashes) => {
      const guid = podcastGuid(text);
      expect(isUuid(guid)).toBe(true);
      expect(guid[14]).toBe('5');
      expect('89ab').toContain(guid[19]);
      expect(podcastGuid(`https://a${text}${'/'.repeat(slashes)}`)).toBe(podcastGuid(`a${text}`));
    }),
  );
});
