import fc from 'fast-check';

const traps = [
  ']]>',
  ']]',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '&',
  '<b>',
  '"',
  "'",
  '\r\n',
  '\r',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufffd',
  '\ue000',
  '👩‍🚀',
  '𐀀',
  'é',
  '-->',
  '?>',
];

/** Outside the production Char of XML 1.0. */
export const illegalCharacters = [
  '\0',
  '\u0001',
  '\u000b',
  '\u001b',
  '\u001f',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
];

/** Whether XML 1.0 can hold a text, said with code points and no regular expression. */
export function isLegal(text: string): boolean {
  return Array.from(text).every((char) => {
    const code = char.codePointAt(0)!;
    if (code < 0x20) return code === 9 || code === 10 || code === 13;
    return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
  });
}

/** Any text, rich in what breaks XML, illegal characters among it. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...traps, ...illegalCharacters),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Any text that XML can hold. */
export const legalText: fc.Arbitrary<string> = anyText.map((text) =>
  Array.from(text).filter(isLegal).join(''),
);
