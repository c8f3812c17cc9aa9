import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeId3Chapters } from '../media/make-chapters.ts';
import { cleanShow, minute, showFile } from './clean-show.ts';
import { type Files, lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

const env = { TZ: 'UTC', SOURCE_DATE_EPOCH: '1796083200' };

function show(chapters: string, files: Files = {}, episode = ''): string {
  const root = makeFolder();
  const front = `title: The Last Sleeper\ndate: 2026-03-01\nguid: night-1\naudio: 1.mp3\nchapters: ${chapters}\n${episode}`;
  const notes = 'What happens on the night shift of a sleeping car, told by the people who work it.';
  writeFiles(root, cleanShow({ 'episodes/1.md': `---\n${front}---\n\n${notes}\n`, ...files }));
  return root;
}

const run = (root: string, ...args: string[]) => program.run(args, { cwd: root, env });
const text = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('chapters in the media file', () => {
  const tag = makeId3Chapters(
    [
      { start: 0, title: 'Departure' },
      { start: 20, title: 'The border', href: 'https://example.com/border' },
      { start: 30, title: 'A picture' },
      { start: 40, title: 'Arrival' },
    ],
    [0, 1, 3],
  );
  const audio = Buffer.concat([tag, minute]);
  const files = {
    'media/1.mp3': audio,
    'podfeed.yaml': showFile({ media: '{url: "https://media.example.com/"}' }),
  };

  test('are published, and a clone without the file builds the same', async () => {
    const root = show('audio', files);
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    const made = text(root, 'public/chapters/1.json');
    expect(JSON.parse(made).chapters).toEqual([
      { startTime: 0, title: 'Departure' },
      { startTime: 20, title: 'The border', url: 'https://example.com/border' },
      { startTime: 30, title: 'A picture', toc: false },
      { startTime: 40, title: 'Arrival' },
    ]);
    expect(text(root, 'public/feed.xml')).toContain(
      '<psc:chapter start="00:00:20.000" title="The border" href="https://example.com/border"/>',
    );
    expect(text(root, 'public/feed.xml')).not.toContain('A picture');
    const before = lookAt(join(root, 'public'));
    rmSync(join(root, 'media/1.mp3'));
    expect(await run(root, 'build', '--check', '--frozen')).toMatchObject({ code: 0 });
    rmSync(join(root, 'public'), { recursive: true });
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect(lookAt(join(root, 'public'))).toEqual(before);
  });

  test('in a lock that is not to be trusted are refused', async () => {
    const root = show('audio', files);
    await run(root, 'build');
    const lock = text(root, 'podfeed.lock.json');
    for (const wrong of [
      '"chapters":[{"start":-1}]',
      '"chapters":[{"start":"0"}]',
      '"chapters":{}',
      '"chapters":[{"start":1,"title":2}]',
    ]) {
      writeFileSync(join(root, 'podfeed.lock.json'), lock.replace(/"chapters":\[.*?\]/, wrong));
      const ran = await run(root, 'build');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('file-lock-invalid');
    }
  });
});

describe('a chapters file that is made', () => {
  const listed = '[0:00 Departure, 0:20 The border, 0:40 Arrival]';

  test('keeps what the author wrote of JSON chapters but for local pictures', async () => {
    const json =
      '{ "version": "1.2.0",\n "chapters": [{"startTime": 0, "title": "A", "img": "cover.jpg", "value": {"x": [1, 2]}},\n {"startTime": 20, "title": "B"}, {"startTime": 40, "title": "C", "location": {"name": "Wien"}}]}';
    const root = show('1.json', { 'media/1.json': json });
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    const address = '"https://example.com/media/cover.jpg"';
    expect(text(root, 'public/chapters/1.json')).toBe(
      json.replace('{ ', '{"generator":"podfeed", ').replace('"cover.jpg"', address),
    );
    expect(lookAt(join(root, 'public')).has('media/1.json')).toBe(false);
  });

  test('is not made of good JSON chapters, which are copied byte for byte', async () => {
    const json =
      '{"version":"1.2.0","chapters":[{"startTime":0,"title":"A"},{"startTime":9,"title":"B"},{"startTime":19,"title":"C"}]}';
    const root = show('1.json', { 'media/1.json': json });
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect(text(root, 'public/media/1.json')).toBe(json);
    expect(lookAt(join(root, 'public')).has('chapters/1.json')).toBe(false);
  });

  test('is kept where it was changed, and made again where it is gone', async () => {
    const root = show(listed);
    await run(root, 'build');
    const before = text(root, 'public/chapters/1.json');
    writeFileSync(join(root, 'public/chapters/1.json'), before.replace('border', 'boarder'));
    const checked = await run(root, 'build', '--check');
    expect(checked.code).toBe(1);
    expect(checked.err).toContain('public/chapters/1.json was changed since podfeed put it there');
    expect(await run(root, 'build')).toMatchObject({ code: 1 });
    expect(text(root, 'public/chapters/1.json')).toContain('boarder');
    rmSync(join(root, 'public/chapters/1.json'));
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect(text(root, 'public/chapters/1.json')).toBe(before);
  });

  test('has a name that is safe on every system', async () => {
    for (const slug of ['CON', 'Äpfel & Birnen', 'con', '..', 'a/../../b', 'A']) {
      const root = show(listed, {}, `slug: ${JSON.stringify(slug)}\n`);
      const ran = await run(root, 'build');
      expect(ran.code, ran.err).toBe(0);
      const made = [...lookAt(join(root, 'public')).keys()].filter((path) => path.startsWith('chapters/'));
      expect(made).toHaveLength(1);
      expect(made[0]).toMatch(/^chapters\/(?!con\.)[\p{L}\p{N}-]+\.json$/iu);
    }
  });

  test('does not leave the output folder by a link', async () => {
    const root = show(listed);
    const outside = makeFolder();
    mkdirSync(join(root, 'public'));
    symlinkSync(outside, join(root, 'public/chapters'));
    const ran = await run(root, 'build');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('public/chapters is a link');
    expect([...lookAt(outside).keys()]).toEqual([]);
  });

  test('is not taken away behind a link', async () => {
    const root = show(listed);
    const outside = makeFolder();
    writeFiles(outside, { 'other.json': '{"generator":"podfeed","version":"1.2.0","chapters":[]}' });
    mkdirSync(join(root, 'public'));
    symlinkSync(outside, join(root, 'public/chapters'));
    writeFiles(root, cleanShow());
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect([...lookAt(outside).keys()]).toEqual(['other.json']);
  });

  test('is as it was where the feed cannot take its place', async () => {
    const root = show(listed);
    await run(root, 'build');
    const before = text(root, 'public/chapters/1.json');
    writeFiles(root, { 'episodes/1.md': text(root, 'episodes/1.md').replace('0:20', '0:21') });
    rmSync(join(root, 'public/feed.xml'));
    mkdirSync(join(root, 'public/feed.xml'));
    expect((await run(root, 'build')).code).toBe(2);
    expect(text(root, 'public/chapters/1.json')).toBe(before);
  });
});
