import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEmail } from '../../src/feed/email.ts';
import { nasty } from './nasty.ts';

test.each([
  'desk@example.org',
  'a.b+c@mail.example.co.uk',
  "o'hara@example.com",
  'x@xn--bcher-kva.example',
  `a@${'b'.repeat(63)}.example`,
])('%s is an address', (text) => {
  expect(isEmail(text)).toBe(true);
});

test.each([
  '',
  'desk',
  '@example.org',
  'desk@',
  'desk@@example.org',
  'desk@-example.org',
  'desk@example-.org',
  'desk@example..org',
  'desk@example.org.',
  'desk example@example.org',
  'desk@exämple.org',
  'desk@example.org\n',
  'Desk <desk@example.org>',
  'mailto:desk@example.org',
  `a@${'b'.repeat(64)}.example`,
  `${'a'.repeat(250)}@example.org`,
  `a@${'b.'.repeat(50_000)}`,
])('%.40j is none', (text) => {
  expect(isEmail(text)).toBe(false);
});

test('what is an address has one @ and only ASCII', () => {
  fc.assert(
    fc.property(fc.oneof(nasty, fc.emailAddress()), (text) => {
      if (isEmail(text)) expect(text).toMatch(/^[!-?A-~]+@[!-?A-~]+$/);
      else expect(isEmail(`${text}\0`)).toBe(false);
    }),
  );
});
