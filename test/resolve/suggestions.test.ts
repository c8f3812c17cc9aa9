import { expect, test } from 'vitest';
import { openSuggestions } from '../../src/resolve/suggestions.ts';
import type { ProjectFiles } from '../../src/text/files.ts';

const known = ['media/Vienna.mp3', 'media/cover.jpg', 'media/old/zurich.mp3', 'media/zürich-nacht.mp3'];
const filesOf = (list: readonly string[]): ProjectFiles & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    episodes: () => ({ ok: true, value: [] }),
    list: (dir) => {
      asked.push(dir);
      return list.filter((path) => path.startsWith(`${dir}/`));
    },
    read: () => ({ ok: false, problem: 'missing' }),
    open: () => ({ ok: false, problem: 'missing' }),
  };
};

test.each([
  ['media/vienna.mp3', 'media/Vienna.mp3', true],
  ['media/zu\u0308rich-nacht.mp3', 'media/zürich-nacht.mp3', true],
  ['media/media/cover.jpg', 'media/cover.jpg', true],
  ['media/zurich.mp3', 'media/old/zurich.mp3', false],
  ['media/Zurich.mp3', 'media/old/zurich.mp3', false],
  ['media/veinna.mp3', 'media/Vienna.mp3', false],
  ['media/vienna.m4a', 'media/Vienna.mp3', false],
  ['media/cover.png', 'media/cover.jpg', false],
  ['media/COVER.webp', 'media/cover.jpg', false],
])('%s is %s', (path, meant, sure) => {
  expect(openSuggestions(filesOf(known))(path)).toEqual({ path: meant, sure });
});

test.each([
  ['media/berlin.ogg', known],
  ['media/zoo.mp3', ['media/zoo.jpeg', 'media/zoo.png']],
  ['other/Vienna.mp3', known],
  ['media/old/vienna2.mp3', ['media/vienna1.mp3']],
  ['media/a.mp3', ['media/x/a.mp3', 'media/y/a.mp3']],
])('%s may mean anything among %j', (path, list) => {
  expect(openSuggestions(filesOf(list))(path)).toBeUndefined();
});

test('of two that differ in letters only nobody knows which', () => {
  const found = openSuggestions(filesOf(['media/A.mp3', 'media/A.MP3']))('media/a.mp3');
  expect(found).toEqual({ path: 'media/A.mp3', sure: false });
});

test('looks into a folder once, and for twenty paths', () => {
  const files = filesOf(known);
  const suggest = openSuggestions(files);
  const found = Array.from({ length: 21 }, () => suggest('media/vienna.mp3'));
  expect(files.asked).toEqual(['media']);
  expect(found.filter(Boolean)).toHaveLength(20);
});
