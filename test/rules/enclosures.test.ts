import { describe, expect, test } from 'vitest';
import {
  endingPart,
  isAddress,
  isStream,
  mediaAddress,
  mediaPath,
  mediaText,
} from '../../src/rules/enclosures.ts';
import { transcriptsOf } from '../../src/rules/transcripts.ts';
import { episodeWith } from './owners.ts';

const enclosed = (url: string, type?: string) => episodeWith({ enclosure: { url, type } });

describe('the media file of an episode', () => {
  const named = episodeWith({
    audio: { path: ['audio', 'url'], text: 'a.mp3' },
    enclosure: { url: 'https://example.com/media/a.mp3' },
  });

  test('stands where its author named it, else in the enclosure', () => {
    expect(mediaPath(named)).toEqual(['audio', 'url']);
    expect(mediaPath(enclosed('https://example.com/a.mp3'))).toEqual(['enclosure', 'url']);
  });

  test('is called as its author called it', () => {
    expect(mediaText(named)).toBe('a.mp3');
    expect(mediaText(enclosed('https://example.com/a.mp3'))).toBe('https://example.com/a.mp3');
    expect(mediaText(episodeWith({ audio: { path: [], text: 'a.mp3' } }))).toBeUndefined();
  });

  test('has an address only where one was given', () => {
    expect(mediaAddress(named)).toBeUndefined();
    expect(mediaAddress(enclosed('https://example.com/a.mp3'))).toBe('https://example.com/a.mp3');
    expect(mediaAddress(episodeWith())).toBeUndefined();
  });
});

test.each([
  ['https://example.com', true],
  ['HTTP://example.com', true],
  ['ftp://example.com', false],
  ['a/https://example.com', false],
  ['a.mp3', false],
])('%s is an address: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});

test.each([
  ['https://example.com/a.m3u8', undefined, true],
  ['https://example.com/a.m3u8?x=1', 'audio/mpeg', true],
  ['https://example.com/a', 'application/vnd.apple.mpegurl', true],
  ['https://example.com/a', 'application/x-mpegURL', true],
  ['https://example.com/a', 'audio/mpeg', false],
  ['https://example.com/a', undefined, false],
  ['https://example.com/a.mp3', 'application/x-mpegURL', false],
])('%s of %s is a stream: %s', (url, type, is) => {
  expect(isStream(enclosed(url, type))).toBe(is);
});

test('an episode without media is no stream', () => {
  expect(isStream(episodeWith())).toBe(false);
});

test.each([
  ['a.ogg', '.ogg'],
  ['media/a.b.ogg', '.ogg'],
  ['https://example.com/a.ogg?x=y.z#w', '.ogg'],
  ['https://example.com/a.b/c?d.e', 'c'],
  ['https://example.com/a.b/c', 'c'],
  ['a.b/c', 'c'],
  ['.hidden', '.hidden'],
  ['media/.hidden', '.hidden'],
  ['?', '?'],
  ['a', 'a'],
])('the ending of %s is %s', (text, ending) => {
  const part = endingPart(text);
  expect(part && text.slice(part.start, part.end)).toBe(ending);
});

test.each(['', 'https://example.com/', 'https://example.com/?a.b'])('%j has no ending to show', (text) => {
  expect(endingPart(text)).toBeUndefined();
});

describe('the transcripts of an episode', () => {
  test('are those that were named', () => {
    const [named] = transcriptsOf(
      episodeWith({
        transcriptFiles: [{ text: 'a.vtt', path: ['transcripts', 0, 'file'] }],
        transcripts: [{ url: 'https://example.com/a.vtt', type: 'text/vtt' }],
      }),
    );
    expect(named).toMatchObject({ text: 'a.vtt', path: ['transcripts', 0, 'file'] });
    expect(named!.beside('type')).toEqual(['transcripts', 0, 'type']);
  });

  test('else those of the feed', () => {
    const found = transcriptsOf(
      episodeWith({ transcripts: [{ url: 'a' }, { url: 'https://example.com/a.vtt', type: 'text/vtt' }] }),
    );
    expect(found[1]).toMatchObject({
      text: 'https://example.com/a.vtt',
      type: 'text/vtt',
      path: ['transcripts', 1, 'url'],
    });
    expect(found[1]!.beside('language')).toEqual(['transcripts', 1, 'language']);
  });

  test('may be none', () => {
    expect(transcriptsOf(episodeWith())).toEqual([]);
  });
});
