import { describe, expect, test } from 'vitest';
import { viewExample } from '../../src/report/example-view.ts';
import { rules } from '../../src/rules/index.ts';
import { readExample } from '../rules/example.ts';

describe('examples for people', () => {
  test('are files with what is reported beside the text', () => {
    expect(viewExample('\n-- episodes/1.md without guid, date --\ntitle: «Night» and «day»\n')).toEqual({
      given: [],
      files: [
        {
          name: 'episodes/1.md',
          note: 'without `guid`, `date`',
          lines: [
            {
              text: 'title: Night and day',
              marks: [
                { start: 7, end: 12 },
                { start: 17, end: 20 },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['«»a', [[0, 0]]],
    ['«\n\na»b', [[0, 0], [], [0, 1]]],
    ['«a\n»b', [[0, 1], []]],
    [
      '«a\nbc',
      [
        [0, 1],
        [0, 2],
      ],
    ],
  ])('mark %j', (text, wanted) => {
    const [file] = viewExample(`-- a.md --\n${text}`).files;
    const marks = file!.lines.map((line) => line.marks.flatMap(({ start, end }) => [start, end]));
    expect(marks).toEqual(wanted.map((each) => [each].flat(2)));
  });

  test.each([
    ['-- now 2026-03-10T00:00:00Z --', 'The present is 2026-03-10T00:00:00Z.'],
    ['-- profile pmi --', 'The show is held against the profile pmi.'],
    ['-- no episodes --', 'The show has no episode files.'],
    ['-- media/a.mp3 {"missing": true} --', '`media/a.mp3` is not there.'],
    [
      '-- media/a.mp3 {"missing": true, "suggestion": "b.mp3"} --',
      '`media/a.mp3` is not there, but `b.mp3` is.',
    ],
    [
      '-- media/a.mp3 {"title": "Go", "hasPicture": false} --',
      '`media/a.mp3` is read: title "Go", without a picture in it.',
    ],
    ['-- media/a.mp3 {"bitrate": 64000, "channels": 1} --', '`media/a.mp3` is read: 64 kbit/s, mono.'],
    ['-- media/a.png {"remark": "x", "what": "it is a page"} --', '`media/a.png` is read, and it is a page.'],
    [
      '-- https://x.example/1 {"status": 404} --',
      'Asked for `https://x.example/1`, its server answers with status 404.',
    ],
    [
      '-- https://x.example/1 {"length": 5, "cors": false} --',
      'Asked for `https://x.example/1`, its server answers that it has 5 bytes, without saying who may read it.',
    ],
    ['-- https://x.example/1 {"problem": "deadline"} --', '`https://x.example/1` is not answered in time.'],
    [
      '-- https://x.example/1 {"problem": "tls", "detail": "CERT_HAS_EXPIRED"} --',
      '`https://x.example/1` is at a server whose certificate is not good.',
    ],
    [
      '-- https://x.example/1 {"problem": "downgrade", "detail": "http://x.example/1"} --',
      '`https://x.example/1` is sent on, to `http://x.example/1`.',
    ],
  ])('%s is a sentence', (head, sentence) => {
    expect(viewExample(`${head}\n`).given).toEqual([sentence]);
  });

  test.each([
    ['-- lock --', 'podfeed.lock.json', ''],
    ['-- episodes/1.md raw --', 'episodes/1.md', 'as it stands'],
    ['-- episodes/1.md latin1 --', 'episodes/1.md', 'stored as Latin-1'],
    ['-- episodes/1.md unreadable --', 'episodes/1.md', 'which nobody may open'],
  ])('%s is a file with a note', (head, name, note) => {
    expect(viewExample(`${head}\na`).files).toMatchObject([{ name, note, lines: [{ text: 'a' }] }]);
  });

  test('show nothing of their notation, whatever the rule', () => {
    for (const text of rules.flatMap(({ examples }) => examples)) {
      const { given, files } = viewExample(text);
      const lines = files.flatMap((file) => file.lines.map((line) => line.text));
      expect(lines.filter((line) => /[«»]|^-- .* --$/.test(line))).toEqual([]);
      expect(
        [...given, ...files.map(({ note }) => note)].filter((words) => /[{}]|undefined/.test(words)),
      ).toEqual([]);
    }
  });

  test('mark as much as is reported', () => {
    for (const text of rules.flatMap(({ examples }) => examples)) {
      const marked = viewExample(text).files.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks));
      const { marks } = readExample(text);
      expect(marked.length > 0).toBe(marks.length > 0);
      if (marks.every(({ line, endLine }) => line === endLine)) expect(marked).toHaveLength(marks.length);
    }
  });
});
