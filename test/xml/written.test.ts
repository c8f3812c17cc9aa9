import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenPart } from '../../src/xml/written.ts';
import { readRoot } from './reading.ts';

/** The element `a` around some content: its value without white space around it, and where that is written. */
function lookAt(content: string) {
  const document = `<r><!-- x --><a>${content}</a></r>`;
  const node = readRoot(document).children[0]!;
  return { document, value: node.text.trim(), place: node.textRange! };
}

describe('a part of a value is found as it is written', () => {
  test.each<[content: string, part: string, written: string]>([
    ['one two', 'two', 'two'],
    ['Salt &amp; snow', '& snow', '&amp; snow'],
    ['R&#38;D &lt;b&gt;', '<b>', '&lt;b&gt;'],
    ['&#x1F600; &#128512; x', 'x', 'x'],
    ['&#x1F600; &#128512; x', '\u{1f600} x', '&#128512; x'],
    ['<![CDATA[ a &amp; <b> c ]]>', '<b>', '<b>'],
    ['<![CDATA[ a &amp; <b> c ]]>', '&amp;', '&amp;'],
    ['a<![CDATA[b]]>c', 'bc', 'b]]>c'],
    ['a<!-- & --><![CDATA[b<]]>c', '<', '<'],
    ['a <?x y?>b', 'b', 'b'],
    ['a\r\nb\r\nc', 'c', 'c'],
    ['a\r\nb', 'a\nb', 'a\r\nb'],
    ['  <![CDATA[\n\n  a ]]&gt; b]]>', 'b', 'b'],
    ['<![CDATA[]]>ab', 'b', 'b'],
    ['<![CDATA[a]]]]><![CDATA[>b]]>', ']]>b', ']]]]><![CDATA[>b'],
  ])('%j: %j', (content, part, written) => {
    const { document, value, place } = lookAt(content);
    const start = value.indexOf(part);
    const range = writtenPart(document, place, { start, end: start + part.length })!;
    expect(document.slice(range.start, range.end)).toBe(written);
  });

  test('nothing is said where an element stands in between, or the value is over', () => {
    const { document, place } = lookAt('a<b/>c');
    expect(writtenPart(document, place, { start: 1, end: 2 })).toBeUndefined();
    expect(writtenPart(document, place, { start: 0, end: 99 })).toBeUndefined();
  });

  test('whatever is written between', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '&amp;',
        '&lt;',
        '&#65;',
        '&#x1F600;',
        '<![CDATA[&amp;<]]>',
        '<![CDATA[]]>',
        '<!-- & < -->',
        '<?p q?>',
        '\r\n',
        '\r',
        '\n',
        ' ',
        '\u00a0',
        '\u{1f600}',
      ),
      fc.constantFrom('a', 'é', 'xyz'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.array(piece, { maxLength: 9 }), (before, after) => {
        const content = `i${before.join('')}needle${after.join('')}`;
        const { document, place } = lookAt(content);
        const start = document.indexOf('needle');
        const value = readRoot(document).children[0]!.text.indexOf('needle');
        expect(writtenPart(document, place, { start: value, end: value + 6 })).toEqual({
          start,
          end: start + 6,
        });
      }),
      { numRuns: 500 },
    );
  });
});
