import { expect, test } from 'vitest';
import { namesOf, planMedia } from '../../src/commands/media-plan.ts';
import type { EpisodeFields } from '../../src/feed/feed.ts';
import { placed } from '../tags/feeds.ts';

const plan = (fields: EpisodeFields, image?: string) =>
  planMedia(
    {
      show: placed({ ...(image === undefined ? {} : { image }) }),
      episodes: [placed(fields)],
      broken: false,
    },
    ['podfeed.yaml', 'episodes/2026-03-01-night.md'],
  );
const audio = (url: string, type?: string) => ({ enclosure: { url, ...(type ? { type } : {}) } });

test.each<[string, EpisodeFields, string[]]>([
  ['by the address', audio('https://example.org/a.M4A?b=c.mp3', 'audio/mpeg'), ['2026-03-01-night.m4a']],
  ['by the type', audio('https://example.org/a', 'audio/ogg; codecs=x'), ['2026-03-01-night.ogg']],
  ['by what is most common', audio('https://example.org/play.php'), ['2026-03-01-night.mp3']],
  ['not by what it cannot be', audio('https://example.org/a.html'), ['2026-03-01-night.mp3']],
  ['and paths lead nowhere', audio('https://example.org/..%2f..%2fetc/passwd'), ['2026-03-01-night.mp3']],
  [
    'and two of a kind differ',
    {
      transcripts: [
        { url: 'https://example.org/a', type: 'text/vtt' },
        { url: 'https://example.org/b.vtt', type: 'text/vtt' },
        { url: 'https://example.org/c', type: 'x/y' },
      ],
      chapters: { url: 'https://example.org/d', type: 'application/json+chapters' },
    },
    [
      '2026-03-01-night.vtt',
      '2026-03-01-night.2.vtt',
      '2026-03-01-night.txt',
      '2026-03-01-night.chapters.json',
    ],
  ],
  [
    'and a transcript is what the feed says it is',
    {
      transcripts: [
        { url: 'https://example.org/a.txt', type: 'application/srt' },
        { url: 'https://example.org/b.htm', type: 'text/html' },
        { url: 'https://example.org/c.json', type: 'text/x' },
      ],
    },
    ['2026-03-01-night.srt', '2026-03-01-night.htm', '2026-03-01-night.json'],
  ],
])('files are named after their episode, %s', (_, fields, names) => {
  expect(plan(fields).map(({ name }) => name)).toEqual(names);
});

test('what is named twice comes once, and only from the network', () => {
  const image = 'https://example.org/cover.png';
  const planned = plan({ ...audio('file:///etc/passwd'), image }, image);
  expect(planned.map(({ name, namedIn }) => [name, namedIn])).toEqual([['cover.png', 'podfeed.yaml']]);
  expect(namesOf(planned[0]!)).toEqual(['cover.jpg', 'cover.png']);
});
