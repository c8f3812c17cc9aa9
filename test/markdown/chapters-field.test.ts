import { expect, test } from 'vitest';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { readShow } from '../../src/markdown/read-show.ts';

const show = readShow('podfeed.yaml', new Uint8Array(), () => new Uint8Array());

function read(front: string) {
  const bytes = Buffer.from(`---\n${front}\n---\n`);
  const { chapterSource, chaptersFile, remarks } = readEpisode('episodes/1.md', bytes, () => bytes, show);
  const list = chapterSource?.list?.map(({ path: _, ...chapter }) => chapter);
  return {
    list,
    from: chapterSource?.from,
    file: chaptersFile?.text,
    rules: remarks.map(({ rule }) => rule),
  };
}

test.each<[string, object[]]>([
  ['12:30 At the pass: a stop', [{ start: 750, title: 'At the pass: a stop' }]],
  ['"(0:05) - A"', [{ start: 5, title: 'A' }]],
  ['"[1:00:05.25] | A"', [{ start: 3605.25, title: 'A' }]],
  ['0:05', [{ start: 5 }]],
  ['{start: 5, toc: false, end: 7.5}', [{ start: 5, silent: true, end: 7.5 }]],
])('the entry %s is read', (entry, list) => {
  const none = { from: undefined, file: undefined, rules: [] };
  expect(read(`chapters:\n  - ${entry}`)).toEqual({ ...none, list });
  expect(read(`chapters:\n  list:\n    - ${entry}`)).toEqual({ ...none, list });
});

test.each([
  ['Departure', ['chap-start-invalid']],
  ['12:75 Border', ['chap-start-invalid']],
  ['{title: Border}', ['chap-start-invalid']],
  ['{12:75 Border: a stop}', ['ep-unknown-field', 'chap-start-invalid']],
  ['{__proto__: 1}', ['ep-unknown-field', 'chap-start-invalid']],
  ['{start: 1, end: soon}', ['chap-start-invalid']],
  ['{start: [1]}', ['ep-field-type']],
])('the entry %s is told', (entry, rules) => {
  expect(read(`chapters:\n  - ${entry}`).rules).toEqual(rules);
});

test('words and paths', () => {
  expect(read('chapters: notes')).toMatchObject({ from: 'notes', file: undefined });
  expect(read('chapters: {src: audio}')).toMatchObject({ from: 'audio', file: undefined });
  expect(read('chapters: ./notes')).toMatchObject({ from: undefined, file: './notes' });
  expect(read('chapters: {src: a.json, write: [csv]}').rules).toEqual(['ep-field-type']);
});
