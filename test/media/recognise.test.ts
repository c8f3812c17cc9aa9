import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/media/recognise.ts';
import { makeAac, makeFlac, makeJpeg, makeM4a, makeMp3, makeOgg, makePng, makeWav } from './make-media.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('media', () => {
  const cases: [container: string, bytes: Uint8Array][] = [
    ['mp3', makeMp3({ seconds: 1 })],
    ['aac', makeAac({ seconds: 1 })],
    ['m4a', makeM4a({ seconds: 1 })],
    ['m4a', makeM4a({ seconds: 1, brand: 'M4B ' })],
    ['mp4', makeM4a({ seconds: 1, brand: 'mp42' })],
    ['mov', makeM4a({ seconds: 1, brand: 'qt  ' })],
    ['mov', latin('\0\0\0\x08wide\0\0\0\0mdat')],
    ['wav', makeWav({ seconds: 1 })],
    ['flac', makeFlac({ seconds: 1 })],
    ['ogg', makeOgg({ seconds: 1 })],
  ];
  test.each(cases)('%s', (container, bytes) => {
    expect(recognise(bytes.subarray(0, 4096))).toEqual({ container });
  });
});

describe('other things have a name', () => {
  const cases: [name: string, bytes: Uint8Array][] = [
    ['an HTML page', latin('\xef\xbb\xbf\r\n <!doctype HTML>')],
    ['an HTML page', latin('<html lang="en">')],
    ['a feed', latin('<rss version="2.0">')],
    ['an XML document', latin('<?xml version="1.0"?>')],
    ['a JSON document', latin('{\n  "version": "1.2.0"}')],
    ['a JSON document', latin('[]')],
    ['a WebVTT transcript', latin('WEBVTT\n\n')],
    ['a playlist', latin('#EXTM3U\n')],
    ['a text file', Buffer.from('Grüße, ein Text 🎙️')],
    ['a text file', Buffer.from('\ufeffhello', 'utf16le')],
    ['a text file', latin('the free lunch')],
    ['an empty text file', latin(' \n\n')],
    ['a PDF document', latin('%PDF-1.7\n%\xe2\xe3')],
    ['a ZIP archive', latin('PK\x03\x04\x14\0')],
    ['a Matroska or WebM file', latin('\x1aE\xdf\xa3\x9f')],
    ['an AIFF file', latin('FORM\0\0\0\0AIFF')],
    ['a JPEG image', makeJpeg({ width: 8, height: 8 })],
    ['a PNG image', makePng({ width: 8, height: 8 })],
    ['a GIF image', latin('GIF89a\x01\0\x01\0')],
    ['a WebP image', latin('RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0')],
    ['an SVG image', latin('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')],
    ['a HEIC or AVIF image', latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['a HEIC or AVIF image', latin('\0\0\0\x18ftypavif\0\0\0\0mif1avif')],
    ['a TIFF image', latin('II*\0\x08\0\0\0')],
    ['a BMP image', latin(`BM\x46\0\0\0\0\0\0\0\x36\0\0\0${'\0'.repeat(40)}`)],
  ];
  test.each(cases)('%s', (other, bytes) => {
    expect(recognise(bytes.subarray(0, 4096))).toEqual({ other });
  });
});

describe('unknown bytes stay unknown', () => {
  test.each([
    ['nothing', ''],
    ['zeros', '\0'.repeat(50)],
    ['binary', '\x02\x80\x93\xff\x00\x01'],
  ])('%s', (_, content) => {
    const found = recognise(latin(content));
    expect(found === undefined || 'other' in found).toBe(true);
    if (content !== '') expect(found).toBeUndefined();
  });
});
