import { expect, test } from 'vitest';
import { addressesOfEpisode, addressesOfLive, addressesOfShow } from '../../src/feed/addresses.ts';
import type { Episode, Show } from '../../src/feed/feed.ts';

const placed = { origin: undefined as never, remarks: [] };
const show: Show = { ...placed, image: 'https://a.example/c.png' };

test('the files of a show, with the places of what the author wrote', () => {
  expect(addressesOfShow(placed)).toEqual([]);
  expect(addressesOfShow(show)).toEqual([{ url: show.image, path: ['image'], use: 'artwork' }]);
  expect(addressesOfShow({ ...show, imageFile: { text: 'c.png', path: ['x'] } })[0]!.path).toEqual(['x']);
});

test('further pictures, other forms and trailers, each once', () => {
  const images = [
    { href: 'https://a.example/c.png' },
    { href: 'https://a.example/w.png', type: 'image/png' },
  ];
  const trailers = [{ url: 'https://a.example/t.mp3', length: 9, type: 'audio/mpeg' }, { title: 'No file' }];
  expect(addressesOfShow({ ...show, images, trailers })).toEqual([
    { url: show.image, path: ['image'], use: 'artwork' },
    { url: 'https://a.example/w.png', path: ['images', 1, 'href'], use: 'picture', type: 'image/png' },
    {
      url: 'https://a.example/t.mp3',
      path: ['trailers', 0, 'url'],
      use: 'media',
      type: 'audio/mpeg',
      length: { bytes: 9, path: ['trailers', 0, 'length'] },
    },
  ]);
  const enclosure = { url: 'https://a.example/1.mp3', length: 7 };
  const alternates = [
    { type: 'audio/mpeg', sources: [{ uri: enclosure.url }] },
    {
      type: 'audio/opus',
      length: 5,
      sources: [
        { uri: 'https://a.example/1.opus' },
        { uri: 'https://a.example/1.torrent', contentType: 'application/x-bittorrent' },
      ],
    },
  ];
  expect(addressesOfEpisode({ ...placed, enclosure, alternates }, show)).toEqual([
    {
      url: enclosure.url,
      path: ['enclosure', 'url'],
      use: 'media',
      length: { bytes: 7, path: ['enclosure', 'length'] },
    },
    {
      url: 'https://a.example/1.opus',
      path: ['alternates', 1, 'sources', 0, 'uri'],
      use: 'alternate',
      type: 'audio/opus',
      length: { bytes: 5, path: ['alternates', 1, 'length'] },
    },
    {
      url: 'https://a.example/1.torrent',
      path: ['alternates', 1, 'sources', 1, 'uri'],
      use: 'alternate',
      type: 'application/x-bittorrent',
    },
  ]);
});

test('what is on the air is a stream while it is, and nothing before and after', () => {
  const item = {
    ...placed,
    start: 0,
    enclosure: { url: 'https://a.example/live', length: 1 },
    image: 'https://a.example/1.png',
  };
  const picture = { url: item.image, path: ['image'], use: 'artwork' };
  const stream = { url: item.enclosure.url, path: ['enclosure', 'url'], use: 'stream' };
  expect(addressesOfLive({ ...item, status: 'live' }, show)).toEqual([stream, picture]);
  expect(addressesOfLive({ ...item, status: 'pending' }, show)).toEqual([picture]);
  expect(addressesOfLive({ ...item, status: 'ended' }, show)).toEqual([picture]);
});

test('the files of an episode; a picture that is the one of the show is not its own', () => {
  const fields: Episode = {
    ...placed,
    enclosure: { url: 'https://a.example/1.mp3' },
    image: 'https://a.example/1.png',
    transcripts: [{ url: 'https://a.example/1.vtt', type: 'text/vtt' }],
    chapters: { url: 'https://a.example/1.json', type: 'application/json' },
  };
  const found = (paths: readonly (readonly (string | number)[])[]) => [
    { url: 'https://a.example/1.mp3', path: paths[0], use: 'media' },
    { url: 'https://a.example/1.png', path: paths[1], use: 'artwork' },
    { url: 'https://a.example/1.vtt', path: paths[2], use: 'transcript' },
    { url: 'https://a.example/1.json', path: paths[3], use: 'chapters' },
  ];
  const ofFeed = [['enclosure', 'url'], ['image'], ['transcripts', 0, 'url'], ['chapters', 'url']];
  expect(addressesOfEpisode(fields, show)).toEqual(found(ofFeed));
  const file = (key: string) => ({ text: 'x', path: [key] });
  const own: Episode = {
    ...fields,
    audio: file('a'),
    imageFile: file('b'),
    transcriptFiles: [file('c')],
    chaptersFile: file('d'),
  };
  expect(addressesOfEpisode(own, show)).toEqual(found([['a'], ['b'], ['c'], ['d']]));
  expect(addressesOfEpisode({ ...placed, image: show.image! }, show)).toEqual([]);
  expect(addressesOfEpisode({ ...fields, transcriptFiles: [] }, show)).toEqual(found(ofFeed));
});
