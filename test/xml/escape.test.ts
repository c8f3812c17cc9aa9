import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cdata, escapeAttribute, escapeText, firstIllegal, loneSurrogate } from '../../src/xml/escape.ts';
import { anyText, illegalCharacters, isLegal } from './nasty.ts';

describe('escaping', () => {
  test.each([
    ['a & b', 'a &amp; b', 'a &amp; b', '<![CDATA[a & b]]>'],
    ['&amp;', '&amp;amp;', '&amp;amp;', '<![CDATA[&amp;]]>'],
    ['<b>', '&lt;b&gt;', '&lt;b&gt;', '<![CDATA[<b>]]>'],
    ['"\'', '"\'', "&quot;'", '<![CDATA["\']]>'],
    ['\t\n', '\t\n', '&#x9;&#xA;', '<![CDATA[\t\n]]>'],
    ['\r\n', '&#xD;\n', '&#xD;&#xA;', '&#xD;\n'],
    [']]>', ']]&gt;', ']]&gt;', '<![CDATA[]]]]><![CDATA[>]]>'],
    [']]>]]>', ']]&gt;]]&gt;', ']]&gt;]]&gt;', '<![CDATA[]]]]><![CDATA[>]]]]><![CDATA[>]]>'],
    ['\r]]>', '&#xD;]]&gt;', '&#xD;]]&gt;', '&#xD;]]&gt;'],
    ['é 🎙️', 'é 🎙️', 'é 🎙️', '<![CDATA[é 🎙️]]>'],
    ['', '', '', '<![CDATA[]]>'],
  ])('%j', (text, inText, inAttribute, inCdata) => {
    expect(escapeText(text)).toBe(inText);
    expect(escapeAttribute(text)).toBe(inAttribute);
    expect(cdata(text)).toBe(inCdata);
  });
});

describe('illegal characters', () => {
  test.each(illegalCharacters)('%j is found and refused', (char) => {
    expect(firstIllegal(`ab${char}c`)).toEqual({ index: 2, codePoint: char.codePointAt(0) });
    for (const write of [escapeText, escapeAttribute, cdata]) {
      expect(() => write(`ab${char}`)).toThrow(/^U\+[0-9A-F]{4} at 2 cannot be written in XML$/);
      expect(() => write(`a\r${char}`)).toThrow(/at 2/);
    }
  });

  test.each([
    '\t',
    '\n',
    '\r',
    ' ',
    '\u007f',
    '\u0085',
    '\ud7ff',
    '\ue000',
    '\ufffd',
    '𐀀',
    '\u{10ffff}',
    '\u{1fffe}',
  ])('%j is legal', (char) => expect(firstIllegal(`a${char}b`)).toBeUndefined());

  test('found exactly where XML forbids them, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = firstIllegal(text);
        expect(found === undefined).toBe(isLegal(text));
        if (!found) return;
        expect(isLegal(text.slice(0, found.index))).toBe(true);
        expect(isLegal(String.fromCodePoint(found.codePoint))).toBe(false);
        expect(text.codePointAt(found.index)).toBe(found.codePoint);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['', -1],
    ['👩‍🚀', -1],
    ['👩\ud800', 2],
    ['\ud800\ud800\udc00', 0],
    ['a\udc00', 1],
  ])('the first lone surrogate of %j is at %i', (text, at) => expect(loneSurrogate(text)).toBe(at));
});
