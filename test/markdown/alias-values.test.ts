import { expect, test } from 'vitest';
import { aliasByValue, isMarkOfRelease, isOfWebsites } from '../../src/markdown/alias-values.ts';
import type { Yaml } from '../../src/markdown/yaml.ts';

test.each<[alias: string | undefined, value: Yaml, meant: string | undefined]>([
  ['link', 'https://example.com/1', 'link'],
  ['link', 'https://example.com/1.mp3', 'audio'],
  ['link', '/audio/1.M4A?x=1', 'audio'],
  ['link', 'https://example.com/mp3/', 'link'],
  ['duration', '3600', 'duration'],
  ['duration', '86400', 'duration'],
  ['duration', '59277540', 'audio.length'],
  ['duration', '1:00:00', 'duration'],
  ['number', '5', 'number'],
  ['number', { url: '1.mp3' }, 'audio'],
  ['number', ['5'], 'number'],
  ['title', '59277540', 'title'],
  [undefined, '59277540', undefined],
])('what is called %s with %j is %s', (alias, value, meant) => {
  expect(aliasByValue(alias, value)).toBe(meant);
});

test.each<[alias: string | undefined, value: Yaml, is: boolean]>([
  ['date', 'true', true],
  ['date', 'False', true],
  ['date', '2026-03-01', false],
  ['date', ['true'], false],
  ['draft', 'true', false],
])('%s: %j', (alias, value, is) => {
  expect(isMarkOfRelease(alias, value)).toBe(is);
});

test('keys for the pages of a website are known in any case', () => {
  expect(['layout', 'expirydate', 'expiryDate', 'Layout'].map(isOfWebsites)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['titel', 'toString', '__proto__'].map(isOfWebsites)).toEqual([false, false, false]);
});
