import { expect, test } from 'vitest';
import { importedShow } from '../../src/commands/imported-show.ts';
import type { EpisodeFields, ShowFields } from '../../src/feed/feed.ts';
import { readDocument } from '../../src/tags/read-document.ts';
import { writeFeed } from '../tags/feeds.ts';

const show: ShowFields = { title: 'A show', feed: 'https://example.org/feed.xml', explicit: false };
const episode: EpisodeFields = {
  title: 'One',
  guid: { value: 'https://example.org/1', permalink: true },
  published: 1_600_000_000,
  explicit: false,
  enclosure: { url: 'https://example.org/1.mp3', length: 5, type: 'audio/mpeg' },
};

async function imported(episodes: readonly EpisodeFields[]) {
  const read = readDocument('feed.xml', Buffer.from(writeFeed(show, episodes)));
  return importedShow(read, 'https://example.org/feed.xml', 1_700_000_000);
}

const differing = async (fields: EpisodeFields) =>
  (await imported([{ ...episode, ...fields }])).changes?.filter(({ episode }) => episode);

test.each<[string, EpisodeFields]>([
  ['a description alone', { description: '<p>A<br>b</p> &amp; <b>c</b>' }],
  ['both the same', { description: '<P>A</P>', content: '<P>A</P>' }],
  ['both, and different', { description: '<i>A</i>', content: '<div class="x">B</div>' }],
  [
    'lines of dashes',
    { description: 'title: x\n---\ntitle: y\n---js\n' + 'x', content: '---\nguid: z\n---\nend' },
  ],
  [
    'seasons and numbers',
    { season: 2, namedSeason: { number: 2, name: 'Two' }, number: 3, namedNumber: { number: 3 } },
  ],
  ['people', { people: [{ name: 'Ada', role: 'host' }, { name: '- "B": #' }] }],
  ['chapters', { chapters: { url: 'https://example.org/c.json', type: 'application/json' } }],
])('%s of an episode come back as they were', async (_, fields) => {
  expect(await differing(fields)).toEqual([]);
});

test('titles become names that differ and stay inside the folder', async () => {
  const titles = ['../../x', 'CON', '日本語', '🎙️', 'A', 'a', 'Ä', '', '-rf', '.git'];
  const { files, changes } = await imported(
    titles.map((title, index) => ({
      ...episode,
      title: title || 'x',
      guid: { value: `g${index}`, permalink: false },
    })),
  );
  expect([...files.keys()].slice(1).every((name) => /^episodes\/[a-z0-9-]+\.md$/.test(name))).toBe(true);
  expect(files.size).toBe(titles.length + 1);
  expect(changes?.filter(({ kind }) => kind !== 'changed')).toEqual([]);
});
