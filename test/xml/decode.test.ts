import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/text/limits.ts';
import { decodeXml } from '../../src/xml/read.ts';
import { anyText } from './nasty.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const declared = (encoding: string, rest = '<a/>') => `<?xml version="1.0" encoding="${encoding}"?>${rest}`;
const bigEndian = (text: string) => bytes(`\ufeff${text}`, 'utf16le').swap16();

describe('decodeXml', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['nothing said', bytes('<a>é</a>'), 'utf-8', '<a>é</a>'],
    ['a mark', bytes('\ufeff<a>é</a>'), 'utf-8', '<a>é</a>'],
    [
      'a mark against the declaration',
      bytes(`\ufeff${declared('latin1', 'é')}`),
      'utf-8',
      declared('latin1', 'é'),
    ],
    ['UTF-8', bytes(declared('UTF-8', 'é')), 'utf-8', declared('UTF-8', 'é')],
    [
      'single quotes',
      bytes("<?xml version='1.0' encoding = 'utf8' ?>é"),
      'utf-8',
      "<?xml version='1.0' encoding = 'utf8' ?>é",
    ],
    ['latin 1', bytes(declared('ISO-8859-1', 'é'), 'latin1'), 'iso-8859-1', declared('ISO-8859-1', 'é')],
    [
      'latin 1 with curly quotes',
      bytes(declared('ISO-8859-1', '\x93x\x94'), 'latin1'),
      'iso-8859-1',
      declared('ISO-8859-1', '“x”'),
    ],
    [
      'windows-1252',
      bytes(declared('Windows-1252', '\x80\x9f\xff'), 'latin1'),
      'windows-1252',
      declared('Windows-1252', '€Ÿÿ'),
    ],
    [
      'blanks before the declaration',
      bytes(`\n ${declared('latin1', 'é')}`, 'latin1'),
      'iso-8859-1',
      `\n ${declared('latin1', 'é')}`,
    ],
    ['ASCII', bytes(declared('us-ascii')), 'us-ascii', declared('us-ascii')],
    ['UTF-16, little end first', bytes('\ufeff<a>é👩</a>', 'utf16le'), 'utf-16', '<a>é👩</a>'],
    ['UTF-16, big end first', bigEndian('<a>é👩</a>'), 'utf-16', '<a>é👩</a>'],
    ['no encoding in the declaration', bytes('<?xml version="1.0"?>é'), 'utf-8', '<?xml version="1.0"?>é'],
    [
      'an encoding outside the declaration',
      bytes('<?xml version="1.0"?><a encoding="latin1"/>é'),
      'utf-8',
      '<?xml version="1.0"?><a encoding="latin1"/>é',
    ],
    [
      'an encoding of former times',
      Buffer.concat([bytes(declared('KOI8-R', '')), Buffer.of(0xc1)]),
      'koi8-r',
      declared('KOI8-R', 'а'),
    ],
    [
      'an encoding by another name',
      Buffer.concat([bytes(declared('mac-cyrillic', '')), Buffer.of(0x80)]),
      'mac-cyrillic',
      declared('mac-cyrillic', 'А'),
    ],
    ['nothing at all', bytes(''), 'utf-8', ''],
  ])('%s', (_, input, encoding, text) => {
    expect(decodeXml(input)).toMatchObject({ encoding, text, isUtf8: encoding === 'utf-8' });
  });

  test('says what else is to be known of an encoding', () => {
    expect(decodeXml(bytes(declared('ISO-8859-1', 'é\x93x\x94'), 'latin1'))).toMatchObject({
      hasMark: false,
      misread: [declared('ISO-8859-1', '').length + 1, declared('ISO-8859-1', '').length + 3],
    });
    expect(decodeXml(bytes('\ufeff<a/>'))).toMatchObject({ hasMark: true, misread: [] });
  });

  test.each<[string, Uint8Array, string, number]>([
    [
      'Latin-1 called UTF-8',
      bytes('<a>x é</a>', 'latin1'),
      'The byte 0xE9 at byte offset 5 is not UTF-8.',
      5,
    ],
    [
      'a bad byte after others',
      Buffer.concat([bytes('é👩'), Buffer.of(0xc0)]),
      'The byte 0xC0 at byte offset 6 is not UTF-8.',
      3,
    ],
    [
      'an encoded surrogate',
      Buffer.of(0x61, 0xed, 0xa0, 0x80),
      'The byte 0xED at byte offset 1 is not UTF-8.',
      1,
    ],
    [
      'beyond ASCII',
      bytes(declared('ascii', 'é'), 'latin1'),
      'The byte 0xE9 at byte offset 38 is not US-ASCII.',
      38,
    ],
    [
      'a lone surrogate in UTF-16',
      bytes('\ufeffab\ud800c', 'utf16le'),
      'The bytes at byte offset 6 are not UTF-16.',
      2,
    ],
    [
      'half a unit of UTF-16',
      Buffer.concat([bigEndian('ab'), Buffer.of(0)]),
      'The bytes at byte offset 6 are not UTF-16.',
      2,
    ],
    ['UTF-7', bytes(declared('UTF-7')), 'The encoding `UTF-7` is not read; use UTF-8.', 0],
    [
      'UTF-16 in ASCII letters',
      bytes(declared('UTF-16')),
      'The encoding `UTF-16` is not read; use UTF-8.',
      0,
    ],
    [
      'no encoding by an inherited name',
      bytes(declared('__proto__')),
      'The encoding `__proto__` is not read; use UTF-8.',
      0,
    ],
    [
      'UTF-16 without a mark',
      bytes('<a/>', 'utf16le'),
      'The encoding UTF-16 without a byte order mark is not read; use UTF-8.',
      0,
    ],
    ['UTF-32', Buffer.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), 'The encoding UTF-32 is not read; use UTF-8.', 0],
  ])('refuses %s', (_, input, message, at) => {
    expect(decodeXml(input)).toMatchObject({ kind: 'encoding', message, range: { start: at, end: at } });
  });

  test('stops at the size limit', () => {
    const most = Buffer.alloc(limits.feedBytes + 1, 0x20);
    expect(decodeXml(most.subarray(1))).toMatchObject({ encoding: 'utf-8' });
    expect(decodeXml(most)).toMatchObject({ kind: 'limit' });
  });

  test('leaves the bytes as they were', () => {
    const input = bigEndian('<a/>');
    const before = Buffer.from(input);
    decodeXml(input);
    expect(input.equals(before)).toBe(true);
  });

  test('any bytes give a text or a problem; well-formed UTF-8 gives its text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), anyText, (tail, text) => {
        const result = decodeXml(Buffer.concat([bytes(declared('utf-8', text)), tail]));
        expect('text' in result || result.kind === 'encoding').toBe(true);
        const whole = declared('utf-8', text.replace(/[\ud800-\udfff]/gu, ''));
        expect(decodeXml(bytes(whole))).toMatchObject({ encoding: 'utf-8', text: whole });
      }),
    );
  });
});
