import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHttpUrl } from '../../src/feed/url.ts';
import { nasty } from './nasty.ts';

describe('a URL is read', () => {
  test.each([
    ['https://example.com', 'https://example.com', []],
    ['https://example.com/', 'https://example.com/', []],
    ['http://example.com/a.mp3', 'http://example.com/a.mp3', []],
    ['HTTPS://Example.COM/a', 'HTTPS://Example.COM/a', []],
    ['https://example.com:8443/a?b=c&d=%20#e', 'https://example.com:8443/a?b=c&d=%20#e', []],
    ['https://example.com/a/../b', 'https://example.com/a/../b', []],
    [' https://example.com/a ', 'https://example.com/a', ['trimmed']],
    ['https://example.com/my file.mp3', 'https://example.com/my%20file.mp3', ['blanks']],
    ['https://example.com/grün.mp3', 'https://example.com/gr%C3%BCn.mp3', ['non-ascii']],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a', ['non-ascii']],
    ['https://example.com/a|b^c`d{e}[f]', 'https://example.com/a%7Cb%5Ec%60d%7Be%7D%5Bf%5D', ['escaped']],
    ['https://example.com/100%.mp3', 'https://example.com/100%25.mp3', ['escaped']],
    [
      'https://example.com/?q=a b|ü',
      'https://example.com/?q=a%20b%7C%C3%BC',
      ['blanks', 'non-ascii', 'escaped'],
    ],
    [' https://example.com/[a]', 'https://example.com/%5Ba%5D', ['trimmed', 'escaped']],
    ['https://192.0.2.1/a', 'https://192.0.2.1/a', ['ip']],
    ['https://[2001:db8::1]/a', 'https://[2001:db8::1]/a', ['ip']],
  ])('%s', (text, href, remarks) => {
    expect(readHttpUrl(text)).toMatchObject({ ok: true, value: { href }, remarks });
  });

  test('with its parts', () => {
    expect(readHttpUrl('http://Media.Example.com:80/a b/c.mp3?x#y')).toMatchObject({
      value: { secure: false, host: 'media.example.com', path: '/a%20b/c.mp3' },
    });
    expect(readHttpUrl('https://example.com')).toMatchObject({ value: { secure: true, path: '/' } });
  });
});

test.each([
  ['', 'blank'],
  [' \n', 'blank'],
  ['episode.mp3', 'not-absolute'],
  ['/media/episode.mp3', 'not-absolute'],
  ['//example.com/episode.mp3', 'not-absolute'],
  ['www.example.com/a', 'not-absolute'],
  ['example.com:8080/a', 'not-absolute'],
  ['https:/example.com', 'not-absolute'],
  ['https:example.com', 'not-absolute'],
  ['ftp://example.com/a', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['feed://example.com/', 'scheme'],
  ['https://', 'host'],
  ['https:///a', 'host'],
  ['https://?a', 'host'],
  ['http://localhost/a', 'host'],
  ['http://localhost./a', 'host'],
  ['https://a..b/', 'host'],
  ['https://exa mple.com/', 'host'],
  ['https://example.com:99999/', 'host'],
  ['https://[::1/', 'host'],
  ['https://user@example.com/', 'credentials'],
  ['https://user:secret@example.com/', 'credentials'],
  ['https://example.com@localhost.example/', 'credentials'],
  ['https://example.com/a\tb', 'character'],
  ['https://example.com/a\nb', 'character'],
  ['https://example.com\\a', 'character'],
  ['https://example.com/\u0085', 'character'],
  [`https://example.com/${'a'.repeat(4096)}`, 'long'],
])('%.50j is refused', (text, problem) => {
  expect(readHttpUrl(text)).toEqual({ ok: false, problem });
});

test('what comes out is ASCII without blanks and reads back to itself without remarks on its writing', () => {
  const pathLike = fc.tuple(fc.constantFrom('https://example.com/', 'http://ä.example/?q='), nasty);
  fc.assert(
    fc.property(
      fc.oneof(
        nasty,
        pathLike.map(([start, rest]) => start + rest),
      ),
      (text) => {
        const read = readHttpUrl(text);
        // Three characters for one can make the result too long to be read again.
        if (!read.ok || read.value.href.length > 4096) return;
        expect(read.value.href).toMatch(/^[!-~]+$/);
        expect(read.value.href).not.toMatch(/["<>\\^`{|}]/);
        const written = read.remarks.filter((remark) => remark === 'ip');
        expect(readHttpUrl(read.value.href)).toEqual({ ok: true, value: read.value, remarks: written });
      },
    ),
    { numRuns: 3000 },
  );
});
