import { expect, test } from 'vitest';
import { addressesOfEpisode, addressesOfShow } from '../../src/feed/addresses.ts';
import type { Episode, Show } from '../../src/feed/feed.ts';

const placed = { origin: undefined as never, remarks: [] };
const show: Show = { ...placed, image: 'https://a.example/c.png' };

test('the files of a show, with the places of what the author wrote', () => {
  expect(addressesOfShow(placed)).toEqual([]);
  expect(addressesOfShow(show)).toEqual([{ url: show.image, path: ['image'], use: 'artwork' }]);
  expect(addressesOfShow({ ...show, imageFile: { text: 'c.png', path: ['x'] } })[0]!.path).toEqual(['x']);
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
