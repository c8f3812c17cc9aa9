import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EpisodeFields } from '../../src/feed/feed.ts';
import { makeJpeg, makeMp3 } from '../media/make-media.ts';
import { writeFeed } from '../tags/feeds.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { type MediaServer, openServer, type Served } from './media-server.ts';
import { openProgram, startProcess } from './run.ts';

const program = openProgram();
let server: MediaServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => {
  server.close();
  program.close();
});

const sound = (seconds: number): Served => ({
  bytes: makeMp3({ seconds, bitrate: 64, mono: true }),
  tag: `"${seconds}"`,
});
const page = { bytes: Buffer.from('<!DOCTYPE html><html><body>Please log in.</body></html>') };
const transcript = { bytes: Buffer.from('WEBVTT\n\n00:00:00.000 --> 00:00:20.000\nThe train stands.\n') };
const chapters = {
  bytes: Buffer.from(
    '{"version":"1.2.0","chapters":[{"startTime":0,"title":"A"},{"startTime":9,"title":"B"},{"startTime":19,"title":"C"}]}',
  ),
};
const cover = { bytes: makeJpeg({ width: 3000, height: 3000 }), tag: '"cover"' };

beforeEach(() => {
  server.files.clear();
  server.asked.length = 0;
  server.most = 0;
  for (const [path, file] of Object.entries({
    '/1.mp3': sound(30),
    '/2.mp3': sound(40),
    '/3': sound(50),
    '/cover.png': cover,
    '/1.vtt': transcript,
    '/1.json': chapters,
  })) {
    server.files.set(path, file);
  }
});

const episode = (number: number, path: string, more: EpisodeFields = {}): EpisodeFields => ({
  title: `Night ${number}`,
  guid: { value: `night-${number}`, permalink: false },
  published: 1_600_000_000 + number * 86_400,
  description: `Somebody tells at length how night number ${number} went, and why it did so.`,
  explicit: false,
  enclosure: { url: `${server.url}${path}`, length: 5, type: 'audio/mpeg' },
  ...more,
});

/** A folder with a feed of three episodes in it. */
function makeFeed(): string {
  const folder = makeFolder();
  const image = `${server.url}/cover.png`;
  const text = writeFeed(
    { title: 'Night Trains', feed: 'https://example.org/feed.xml', explicit: false, image },
    [
      episode(3, '/3'),
      episode(2, '/2.mp3'),
      episode(1, '/1.mp3', {
        image,
        transcripts: [{ url: `${server.url}/1.vtt`, type: 'text/vtt', language: 'en' }],
        chapters: { url: `${server.url}/1.json`, type: 'application/json+chapters' },
      }),
    ],
  );
  writeFiles(folder, { 'feed.xml': text });
  return folder;
}

const words = ['import', 'feed.xml', 'show', '--media', '--allow-private-hosts'];
const run = (cwd: string, args: readonly string[] = words) => program.run(args, { cwd });
const media = ['1.mp3', '2.mp3', '3'].map((_, index) => `2020-09-1${4 + index}-night-${index + 1}`);
const frontOf = (folder: string, index: number) =>
  readFileSync(join(folder, 'show/episodes', `${media[index]}.md`), 'utf8');

test('every file of a feed comes into the media folder, and the show names it', async () => {
  const folder = makeFeed();
  const ran = await run(folder);
  expect(ran, ran.err).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/^Imported 3 episodes into show\. Fetched 6 files \([\d.]+ MiB\) into media\/\. /);
  expect(ran.out).not.toContain('audio');
  expect([...lookAt(join(folder, 'show')).keys()]).toEqual([
    ...media.map((name) => `episodes/${name}.md`),
    `media/${media[0]}.chapters.json`,
    `media/${media[0]}.mp3`,
    `media/${media[0]}.vtt`,
    `media/${media[1]}.mp3`,
    `media/${media[2]}.mp3`,
    'media/cover.jpg',
    'podfeed.yaml',
  ]);
  expect(frontOf(folder, 0)).toContain(
    `\naudio: ${media[0]}.mp3\nimage: cover.jpg\nexplicit: false\nguid: night-1\nchapters: ${media[0]}.chapters.json\ntranscripts:\n  - src: ${media[0]}.vtt\n    language: en\n`,
  );
  expect(readFileSync(join(folder, 'show/podfeed.yaml'), 'utf8')).toContain('\nimage: cover.jpg\n');
  expect(server.most).toBe(2);

  const built = await program.run(['build'], { cwd: join(folder, 'show') });
  expect(built.code, built.err).toBe(0);
  const feed = readFileSync(join(folder, 'show/public/feed.xml'), 'utf8');
  expect(feed).not.toContain(server.url);
  for (const guid of ['night-1', 'night-2', 'night-3']) expect(feed).toContain(`>${guid}</guid>`);
});

test('transcripts of every type get names that say what they are', async () => {
  const folder = makeFolder();
  const cue = '00:00:00,000 --> 00:00:20,000\nThe train stands.\n';
  const kept = {
    'text/vtt': transcript.bytes,
    'application/srt': Buffer.from(`1\n${cue}`),
    'application/json': Buffer.from(
      '{"version":"1.0.0","segments":[{"startTime":0,"body":"The train stands."}]}',
    ),
    'text/html': Buffer.from('<cite>Ada:</cite><time>0:00</time><p>The train stands.</p>'),
    'text/plain': Buffer.from('The train stands.\n'),
  };
  const transcripts = Object.entries(kept).map(([type, bytes], index) => {
    server.files.set(`/transcript/${index}`, { bytes });
    return { url: `${server.url}/transcript/${index}`, type, language: 'en' };
  });
  const text = writeFeed({ title: 'Night Trains', feed: 'https://example.org/feed.xml', explicit: false }, [
    episode(1, '/1.mp3', { transcripts }),
  ]);
  writeFiles(folder, { 'feed.xml': text });
  const ran = await run(folder);
  expect(ran, ran.err).toMatchObject({ code: 0, err: '' });
  const entries = ['vtt', 'srt', 'json', 'html', 'txt'].map((ending) => {
    const type = ending === 'srt' ? '    type: application/srt\n' : '';
    return `  - src: ${media[0]}.${ending}\n${type}    language: en\n`;
  });
  expect(frontOf(folder, 0)).toContain(`\ntranscripts:\n${entries.join('')}`);
  const built = await program.run(['build'], { cwd: join(folder, 'show') });
  expect(built.code, built.err).toBe(0);
  expect(built.err).not.toContain('trans');
});

test('what cannot be had is reported, and the show keeps its address and builds', async () => {
  server.files.delete('/2.mp3');
  server.files.set('/3', page);
  const folder = makeFeed();
  const ran = await run(folder);
  expect(ran.code).toBe(1);
  expect(ran.err).toMatch(/^feed\.xml:\d+:\d+ error {2}.*\/2\.mp3` could not be fetched: .* status 404\./m);
  expect(ran.err).toMatch(/^feed\.xml:\d+:\d+ error {2}.*\/3` is not what it should be, .* an HTML page\./m);
  expect(ran.out).toContain('2 files could not be had: the front matter keeps their addresses.');
  expect(frontOf(folder, 1)).toContain(`\naudio:\n  url: ${server.url}/2.mp3\n  length: 5\n`);
  expect(existsSync(join(folder, 'show/media', `${media[2]}.mp3`))).toBe(false);
  expect(await program.run(['build'], { cwd: join(folder, 'show') })).toMatchObject({ code: 0 });
});

test.each([
  [500, 'net-unchecked'],
  [429, 'net-unchecked'],
  [404, 'net-art-unreachable'],
])('a server that answers with %i says what check --remote takes from it', async (status, rule) => {
  server.files.set('/cover.png', { ...cover, status, headers: { 'retry-after': '60' } });
  const folder = makeFeed();
  const ran = await run(folder);
  expect(ran.err).toContain(`the server answers with status ${status}.  ${rule}\n`);
  const { out } = await program.run(['check', 'feed.xml', '--remote', '--allow-private-hosts'], {
    cwd: folder,
  });
  expect(out).toMatch(new RegExp(`status ${status}\\.  ${rule}\n`));
});

test('a server that is silent is left alone after three times, and that is told briefly', async () => {
  const gone = await openServer();
  gone.close();
  const folder = makeFolder();
  const episodes = Array.from({ length: 20 }, (_, n) => {
    const enclosure = { url: `${gone.url}/${n}.mp3`, length: 5, type: 'audio/mpeg' };
    return episode(20 - n, '/', { enclosure });
  });
  const show = { title: 'Night Trains', feed: 'https://example.org/feed.xml', explicit: false };
  writeFiles(folder, { 'feed.xml': writeFeed(show, episodes) });
  const { err, out } = await run(folder);
  expect(err.match(/ error /g)).toHaveLength(3);
  expect(err).toContain('  and: 17 more like this, in lines ');
  expect(out).toContain('20 files could not be had');
});

describe('an import that is run again', () => {
  const clean = async () => {
    const folder = makeFeed();
    await run(folder);
    return lookAt(folder);
  };

  test('fetches what was missing, and names it', async () => {
    const whole = await clean();
    server.files.delete('/2.mp3');
    const folder = makeFeed();
    expect(await run(folder)).toMatchObject({ code: 1 });
    server.files.set('/2.mp3', sound(40));
    server.asked.length = 0;
    expect(await run(folder)).toMatchObject({ code: 0, err: '' });
    expect(server.asked.map(({ path }) => path)).toEqual(['/2.mp3']);
    expect(lookAt(folder)).toEqual(whole);
    const third = await run(folder);
    expect(third).toMatchObject({ code: 0, out: 'This feed is in show already: nothing was changed.\n' });
    expect(lookAt(folder)).toEqual(whole);
  });

  test('with --media after one without has the files, too', async () => {
    const whole = await clean();
    const folder = makeFeed();
    expect(await run(folder, ['import', 'feed.xml', 'show'])).toMatchObject({ code: 0 });
    expect(frontOf(folder, 0)).toContain(`${server.url}/1.mp3`);
    expect(await run(folder)).toMatchObject({ code: 0 });
    expect(lookAt(folder)).toEqual(whole);
    // What is local stays local.
    expect(await run(folder, ['import', 'feed.xml', 'show'])).toMatchObject({ code: 0 });
    expect(lookAt(folder)).toEqual(whole);
  });

  test('touches nothing when somebody has worked on the show', async () => {
    const folder = makeFeed();
    await run(folder);
    const path = join('show/episodes', `${media[0]}.md`);
    writeFiles(folder, { [path]: `${frontOf(folder, 0)}More of it.\n` });
    const before = lookAt(folder);
    server.asked.length = 0;
    const ran = await run(folder);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`There is a show here already: ${path.slice(5)}.`);
    expect([lookAt(folder), server.asked]).toEqual([before, []]);
  });

  test('goes on with the file at which it was interrupted', async () => {
    const whole = await clean();
    const folder = makeFeed();
    server.files.set('/2.mp3', { ...sound(40), silentAfter: 100_000 });
    const child = startProcess(words, { cwd: folder });
    const part = join(folder, 'show/media', `${media[1]}.mp3.part`);
    while (!existsSync(part) || readFileSync(part).length < 100_000 || server.asked.length < 12) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect([...lookAt(folder).keys()]).not.toContain('show/podfeed.yaml');
    server.files.set('/2.mp3', sound(40));
    server.asked.length = 0;
    expect(await run(folder)).toMatchObject({ code: 0 });
    expect(server.asked.find(({ path }) => path === '/2.mp3')?.range).toBe('bytes=100000-');
    expect(lookAt(folder)).toEqual(whole);
  }, 60_000);
});

test('a file that is in the media folder is never replaced', async () => {
  const folder = makeFeed();
  const path = `show/media/${media[0]}.mp3`;
  writeFiles(folder, { [path]: 'mine' });
  const ran = await run(folder);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain(`was not fetched: media/${media[0]}.mp3 is there already, with another size.`);
  expect(readFileSync(join(folder, path), 'utf8')).toBe('mine');
  expect(frontOf(folder, 0)).toContain(`${server.url}/1.mp3`);
});

test('private addresses are not asked unless that is said', async () => {
  const folder = makeFeed();
  const ran = await run(folder, words.slice(0, -1));
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('it leads to this machine or its network');
  expect(server.asked).toEqual([]);
  expect([...lookAt(join(folder, 'show')).keys()]).toHaveLength(4);
});

test('a feed comes from a server, and its address becomes that of the show', async () => {
  const folder = makeFolder();
  const text = writeFeed({ title: 'Nachtzüge', explicit: false }, [episode(1, '/1.mp3')]);
  const latin = Buffer.from(text.replace(/^<\?xml.*?\?>/, ''), 'latin1');
  server.files.set('/feed', { bytes: latin, headers: { 'content-type': 'text/xml; charset=iso-8859-1' } });
  const url = `${server.url}/feed`;
  expect(await run(folder, ['import', url, 'show'])).toMatchObject({ code: 2, out: '' });
  const ran = await run(folder, ['import', url, 'show', '--allow-private-hosts']);
  expect(ran.code, ran.err).toBe(0);
  const show = readFileSync(join(folder, 'show/podfeed.yaml'), 'utf8');
  expect(show).toContain('title: Nachtzüge\n');
  expect(show).toContain(`feed: ${url}\n`);
});
