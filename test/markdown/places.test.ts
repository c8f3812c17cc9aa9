import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, Path, Placed } from '../../src/feed/placed.ts';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { nasty } from '../feed/nasty.ts';
import { episodeOf, showOf } from './reading.ts';

/** The text that a place covers. */
function covered(owner: Placed, path: Path, part?: Part): string {
  const source = owner.origin.source();
  const { line, column, endLine, endColumn } = owner.origin.place(path, part);
  return source.text.slice(source.offset(line, column), source.offset(endLine, endColumn));
}

const episode = episodeOf(`---
# a comment: with a colon
title: "The: PMO \\"Reset\\""
'number': 1
date: 2026-03-01   # a comment after it
summary: >-
  Folded over
  two lines.
category:
  - Business > Management
  - Education
talentTriangle: {ways-of-working: 70, "power-skills": 30}
hosts: Laura
guests: [Ada, {name: Grace, role: Guest}]
people:
- name: Linus
  href: https://example.com/
audio:
  url: a.mp3
  length:
author: plain over
  two lines
image:
txt: | # a block
  one
  two
---
The notes.
`);

describe('a place', () => {
  test.each<[Path, Part | undefined, string]>([
    [['title'], undefined, '"The: PMO \\"Reset\\""'],
    [['title'], 'key', 'title'],
    [['number'], undefined, '1'],
    [['number'], 'key', "'number'"],
    [['published'], undefined, '2026-03-01'],
    [['published'], { start: 5, end: 7 }, '03'],
    [['published'], 'key', 'date'],
    [['summary'], undefined, '>-'],
    [['categoryTexts'], undefined, '- Business > Management'],
    [['categoryTexts', 0], undefined, 'Business > Management'],
    [['categoryTexts', 1], undefined, 'Education'],
    [['categoryTexts', 0], { start: 0, end: 8 }, 'Business'],
    [['triangle', 'power-skills'], undefined, '30'],
    [['triangle', 'power-skills'], 'key', '"power-skills"'],
    [['people', 0], undefined, 'Laura'],
    [['people', 1], undefined, 'Ada'],
    [['people', 2, 'name'], undefined, 'Grace'],
    [['people', 3], undefined, 'name: Linus'],
    [['people', 3, 'href'], undefined, 'https://example.com/'],
    [['audio', 'url'], undefined, 'a.mp3'],
    [['audio', 'length'], undefined, 'length'],
    [['image'], undefined, 'image'],
    [['imageFile'], undefined, 'image'],
    [['author'], undefined, 'plain over'],
    [['txt'], undefined, '| # a block'],
    [['body'], undefined, 'The notes.'],
    [['body'], { start: 4, end: 9 }, 'notes'],
    [['guid'], undefined, '---'],
    [['audio', 'type'], undefined, 'url: a.mp3'],
    [[], undefined, '---'],
  ])('of %j, %j', (path, part, text) => {
    expect(covered(episode, path, part)).toBe(text);
  });

  test.each<[Path, string]>([
    [['published'], 'date'],
    [['people', 0], 'hosts'],
    [['people', 2, 'role'], 'guests[2].role'],
    [['triangle', 'power-skills'], 'talentTriangle.power-skills'],
    [['categoryTexts', 1], 'category[2]'],
    [['audio', 'url'], 'audio.url'],
    [['subtitle'], 'itunes.subtitle'],
  ])('%j is called %s', (path, name) => {
    expect(episode.origin.name(path)).toBe(name);
  });

  test('lines and columns count from 1, with CRLF and a byte order mark', () => {
    const read = episodeOf('\ufeff---\r\ntitle: 🎙 x\r\nnumber: 2\r\n---\r\nnotes');
    expect(read.origin.place(['number'])).toEqual({
      file: 'episodes/1.md',
      line: 3,
      column: 9,
      endLine: 3,
      endColumn: 10,
    });
    expect(read.origin.place(['title'])).toMatchObject({ line: 2, column: 8, endColumn: 12 });
    expect(covered(read, ['body'])).toBe('notes');
  });

  test('of a part of a value with escapes is the whole value', () => {
    const read = episodeOf('---\ntitle: "a\\tb c"\n---\n');
    expect(covered(read, ['title'], { start: 2, end: 3 })).toBe('"a\\tb c"');
  });

  test('is still found after the text was let go, and the file is read once each time', () => {
    const bytes = Buffer.from('---\ntitle: a\n---\n');
    let loads = 0;
    const load = (file: string) => {
      expect(file).toBe('episodes/1.md');
      loads++;
      return bytes;
    };
    const { origin } = readEpisode('episodes/1.md', bytes, load, showOf(''));
    const before = origin.place(['title']);
    origin.place(['number']);
    expect(loads).toBe(1);
    origin.release();
    expect(origin.place(['title'])).toEqual(before);
    expect(loads).toBe(2);
  });

  test('of a key that has the name of a field standing elsewhere', () => {
    const read = episodeOf('---\ncategories: [a]\nrss: {categories: [b]}\n---\n');
    expect(read.origin.place(['categories'], 'key')).toMatchObject({ line: 2, column: 1, endColumn: 11 });
    expect(covered(read, ['categories'])).toBe('[b]');
    expect(covered(read, ['categories', 0])).toBe('b');
    expect(read.origin.place(['comments'], 'key')).toMatchObject({ line: 3 });
    expect(read.origin.name(['categories'])).toBe('rss.categories');
  });

  test('of what is not there, and in a file that is no episode', () => {
    expect(covered(episode, ['people', 9])).toBe('- name: Linus');
    expect(covered(episodeOf('Text.\n'), ['title'])).toBe('');
    expect(covered(episodeOf('Text.\n'), [], { start: 0, end: 4 })).toBe('Text');
    expect(covered(episodeOf('---\r\ntitle: a\r\n---\r\n\r\n  Notes.\r\nMore.\r\n'), ['body'])).toBe(
      'Notes.',
    );
    expect(covered(episodeOf('---\ntitle: a\n---\n'), ['body'])).toBe('');
    expect(covered(showOf('title: a\n'), ['link'])).toBe('');
  });

  test('in a show file', () => {
    const show = showOf(
      'title: x\nowner:\n  email: nobody\nrss: {ttl: soon}\nschedule:\n- day: Sunday\n- day: Blursday\n',
    );
    expect(covered(show, ['owner', 'email'])).toBe('nobody');
    expect(covered(show, ['ttl'])).toBe('soon');
    expect(covered(showOf('categories: Nonsense\n'), ['categories', 0])).toBe('Nonsense');
    expect(showOf('categories: Nonsense\n').origin.name(['categories', 0])).toBe('categories');
    expect(covered(show, ['schedule', 1, 'day'])).toBe('Blursday');
    expect(show.remarks.map(({ rule, path }) => [rule, path])).toEqual([
      ['sched-day-unknown', ['schedule', 1, 'day']],
      ['show-ttl-invalid', ['rss', 'ttl']],
    ]);
  });
});

test('whatever a file holds, every remark has a place in it', () => {
  const keys = [
    'title',
    'date',
    'number',
    'audio',
    'publishDay',
    'talentTriangle',
    'hosts',
    'type',
    'pdus',
    '__proto__',
    'x',
  ];
  const value = fc.oneof(
    nasty.map((text) => JSON.stringify(text)),
    nasty,
    nasty.map((text) => `[${JSON.stringify(text)}, ${JSON.stringify(text)}]`),
    nasty.map((text) => `{name: ${JSON.stringify(text)}}`),
    nasty.map((text) => `|\n  ${text.replaceAll('\n', '\n  ')}`),
  );
  const block = fc
    .array(fc.tuple(fc.constantFrom(...keys), value), { maxLength: 5 })
    .map((pairs) => pairs.map(([key, text]) => `${key}: ${text}`).join('\n'));
  fc.assert(
    fc.property(block, nasty, (front, body) => {
      const read = episodeOf(`---\n${front}\n---\n${body}`);
      const { text } = read.origin.source();
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { path, part } of read.remarks) {
        const place = read.origin.place(path, part);
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.endLine).toBeLessThanOrEqual(lines);
        const length = place.endLine === place.line ? place.endColumn - place.column : 0;
        expect(place.endLine).toBeGreaterThanOrEqual(place.line);
        expect(length).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
});
