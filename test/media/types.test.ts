import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  containerOfExtension,
  extensionOf,
  mediaTypeOf,
  sameContainer,
  standardType,
} from '../../src/media/types.ts';

test.each([
  ['001.mp3', 'audio/mpeg', 'audio', true],
  ['media/001.M4A', 'audio/x-m4a', 'audio', true],
  ['book.m4b', 'audio/x-m4a', 'audio', false],
  ['https://example.com/a/b.mp4?token=1.mp3#t', 'video/mp4', 'video', true],
  ['https://example.com/a.m4v', 'video/x-m4v', 'video', true],
  ['a.mov', 'video/quicktime', 'video', true],
  ['a.opus', 'audio/opus', 'audio', false],
  ['what?.mp3', 'audio/mpeg', 'audio', true],
  ['ep.mp3?source=feed', 'audio/mpeg', 'audio', true],
  ['C:\\show\\a.wav', 'audio/wav', 'audio', false],
  ['cover.JPG', 'image/jpeg', 'image', true],
  ['talk.srt', 'application/x-subrip', 'transcript', true],
  ['talk.vtt', 'text/vtt', 'transcript', true],
  ['talk.json', 'application/json', 'transcript', false],
  ['paper.pdf', 'application/pdf', 'document', true],
])('%s is %s', (name, type, use, apple) => {
  expect(mediaTypeOf(name)).toEqual({ type, use, apple });
});

test.each([
  '',
  '.mp3',
  'mp3',
  'a.mp3/b',
  'https://example.mp3',
  'https://example.com/x?f=a.mp3',
  'a.__proto__',
  'a.exe',
])('"%s" has no known type', (name) => {
  expect(mediaTypeOf(name)).toBeUndefined();
});

test.each([
  ['audio/mp3', 'audio/mpeg'],
  ['Audio/MPEG; charset=binary', 'audio/mpeg'],
  ['audio/m4a', 'audio/x-m4a'],
  ['audio/mp4', 'audio/x-m4a'],
  ['video/m4v', 'video/x-m4v'],
  ['application/srt', 'application/x-subrip'],
  ['image/jpg', 'image/jpeg'],
  ['audio/mpeg', 'audio/mpeg'],
  ['text/x-unheard-of', 'text/x-unheard-of'],
  ['constructor', 'constructor'],
])('%s is spelled %s', (type, standard) => {
  expect(standardType(type)).toBe(standard);
});

test.each([
  ['a.mp3', 'mp3'],
  ['a.m4b', 'm4a'],
  ['a.m4v', 'mp4'],
  ['a.opus', 'ogg'],
  ['a.png', undefined],
])('%s should hold %s', (name, container) => {
  expect(containerOfExtension(name)).toBe(container);
});

describe('containers', () => {
  test('M4A and MP4 may stand for each other, others not', () => {
    expect(sameContainer('m4a', 'mp4')).toBe(true);
    expect(sameContainer('ogg', 'ogg')).toBe(true);
    expect(sameContainer('mp3', 'm4a')).toBe(false);
    expect(sameContainer('mov', 'mp4')).toBe(false);
  });
});

test('any text has an extension, perhaps the empty one, without separators', () => {
  const part = fc.oneof(
    fc.constantFrom('/', '.', '?', '#', '://', '\\', 'https', '.mp3', '\0'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(extensionOf(parts.join(''))).not.toMatch(/[./\\]/);
    }),
  );
});
