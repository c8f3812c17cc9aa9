import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLanguage, shorterLanguage } from '../../src/feed/language.ts';
import { nasty } from './nasty.ts';

test.each([
  ['de', 'de', []],
  ['en-US', 'en-US', []],
  ['zh-Hant', 'zh-Hant', []],
  ['zh-Hant-TW', 'zh-Hant-TW', []],
  ['es-419', 'es-419', []],
  ['en-us', 'en-US', ['case']],
  ['DE', 'de', ['case']],
  ['ZH-hant-tw', 'zh-Hant-TW', ['case']],
  [' de ', 'de', []],
  ['gsw', 'gsw', ['three-letter']],
  ['deu-de', 'deu-DE', ['case', 'three-letter']],
])('%j', (text, value, remarks) => {
  expect(readLanguage(text)).toEqual({ ok: true, value, remarks });
});

test.each([
  ['', { problem: 'empty' }],
  ['de_DE', { problem: 'underscore', suggestion: 'de-DE' }],
  ['hi_IN', { problem: 'underscore', suggestion: 'hi-IN' }],
  ['xx_YY', { problem: 'unknown' }],
  ['English', { problem: 'name', suggestion: 'en' }],
  ['Deutsch', { problem: 'name', suggestion: 'de' }],
  ['german', { problem: 'name', suggestion: 'de' }],
  ['français', { problem: 'name', suggestion: 'fr' }],
  ['franc\u0327ais', { problem: 'name', suggestion: 'fr' }],
  ['English (US)', { problem: 'name', suggestion: 'en-US' }],
  ['US English', { problem: 'name', suggestion: 'en-US' }],
  ['British English', { problem: 'name', suggestion: 'en-GB' }],
  ['Deutsch (Österreich)', { problem: 'name', suggestion: 'de-AT' }],
  ['german/switzerland', { problem: 'name', suggestion: 'de-CH' }],
  ['Brazilian Portuguese', { problem: 'name', suggestion: 'pt-BR' }],
  ['Pig Latin', { problem: 'unknown' }],
  ['xx', { problem: 'unknown' }],
  ['jp', { problem: 'unknown', suggestion: 'ja' }],
  ['iw', { problem: 'unknown', suggestion: 'he' }],
  ['d', { problem: 'unknown' }],
  ['de-', { problem: 'unknown' }],
  ['de-DE-DE', { problem: 'unknown' }],
  ['constructor', { problem: 'unknown' }],
  ['_'.repeat(10_000), { problem: 'unknown' }],
])('%.20j is refused', (text, failure) => {
  expect(readLanguage(text)).toEqual({ ok: false, ...failure });
});

test('any text gives a tag that reads back to itself, or a problem', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const read = readLanguage(text);
      if (read.ok) expect(readLanguage(read.value)).toMatchObject({ ok: true, value: read.value });
      else expect(['empty', 'underscore', 'name', 'unknown']).toContain(read.problem);
    }),
  );
});

test.each([
  ['deu', 'de'],
  ['ger', 'de'],
  ['eng-US', 'en-US'],
  ['zho-Hant-TW', 'zh-Hant-TW'],
  ['gsw', undefined],
  ['de', undefined],
])('%s with two letters', (tag, short) => {
  expect(shorterLanguage(tag)).toBe(short);
});
