import { expect, test } from 'vitest';
import { withLocalFiles } from '../../src/markdown/local-files.ts';

const files = new Map([
  ['https://example.org/1.mp3', { name: 'night.mp3', type: 'audio/mpeg' }],
  ['https://example.org/1.vtt', { name: 'night.vtt', type: 'text/vtt' }],
  ['https://example.org/1.json', { name: 'night.chapters.json', type: 'application/json+chapters' }],
  ['https://example.org/?a: "b" #c', { name: 'cover.jpg', type: 'image/jpeg' }],
]);

test.each([
  ['audio:\n  url: https://example.org/1.mp3\n  length: 5\n  type: audio/mpeg', 'audio: night.mp3'],
  [
    'audio:\n  url: https://example.org/1.mp3\n  type: audio/x-m4a',
    'audio:\n  url: night.mp3\n  type: audio/x-m4a',
  ],
  ['image: "https://example.org/?a: \\"b\\" #c"', 'image: cover.jpg'],
  [
    'chapters:\n  src: https://example.org/1.json\n  type: application/json+chapters',
    'chapters: night.chapters.json',
  ],
  [
    'transcripts:\n  - src: https://example.org/1.vtt\n    type: text/vtt\n  - src: https://example.org/2.vtt\n    type: text/vtt',
    'transcripts:\n  - night.vtt\n  - src: https://example.org/2.vtt\n    type: text/vtt',
  ],
  [
    'transcripts:\n  - src: https://example.org/1.vtt\n    type: text/vtt\n    language: en',
    'transcripts:\n  - src: night.vtt\n    language: en',
  ],
  // What only looks like it is left alone.
  ['link: https://example.org/1.mp3\ntitle: x', 'link: https://example.org/1.mp3\ntitle: x'],
  [
    'alternates:\n  - url: https://example.org/1.mp3\n    length: 5',
    'alternates:\n  - url: https://example.org/1.mp3\n    length: 5',
  ],
  [
    'audio:\n  url: https://example.org/2.mp3\n  length: 5',
    'audio:\n  url: https://example.org/2.mp3\n  length: 5',
  ],
])('%s', (front, local) => {
  const notes = '\n\naudio:\n  url: https://example.org/1.mp3\n---\nimage: night.mp3\n';
  expect(withLocalFiles(`---\n${front}\n---${notes}`, files)).toBe(`---\n${local}\n---${notes}`);
  expect(withLocalFiles(`${front}\nx: y\n`, files)).toBe(`${local}\nx: y\n`);
});
