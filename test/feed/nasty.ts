import fc from 'fast-check';

const traps = [
  '',
  ' ',
  '\0',
  '\u2028',
  '\ud800',
  '\ufeff2026-03-01',
  '__proto__',
  'constructor',
  'toString',
  '٣٤',
  '１２:３０',
  'İ',
  'ß'.repeat(300),
  '9'.repeat(400),
  ':'.repeat(400),
  '/'.repeat(5000),
  'a-'.repeat(3000),
  '>'.repeat(300),
  '%'.repeat(300),
  ' \t'.repeat(3000),
  'http://',
  'https://[',
  'https://%zz',
  '(((((((',
];

/** Any text at all, with known trouble-makers and pieces of them put together. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(...traps),
  fc
    .array(
      fc.oneof(fc.constantFrom(...traps.map((trap) => trap.slice(0, 20))), fc.string({ unit: 'binary' })),
      {
        maxLength: 5,
      },
    )
    .map((parts) => parts.join('')),
  fc.stringMatching(/^[0-9A-Za-z:+\-., >&/()%]{0,40}$/),
);
