import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Companion, contentOf, settleCompanions } from '../../src/commands/companions.ts';
import { nameDigest } from '../../src/commands/made-record.ts';
import { cleanShow, showFile } from './clean-show.ts';
import { type Files, lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

const env = { TZ: 'UTC', SOURCE_DATE_EPOCH: '1796083200' };
const srt = (words: string): string => `1\n00:00:01,000 --> 00:00:02,000\n${words}\n`;
const episode = (keys: string): string =>
  `---\ntitle: The Last Sleeper\ndate: 2026-03-01\naudio: 1.mp3\n${keys}---\n\nWhat happens on the night shift of a sleeping car, told by the people who work it.\n`;
const converted = 'transcripts: {from: 1.srt, to: vtt}\n';

function show(files: Files = {}): string {
  const root = makeFolder();
  writeFiles(
    root,
    cleanShow({ 'episodes/1.md': episode(converted), 'media/1.srt': srt('All aboard.'), ...files }),
  );
  return root;
}

const run = (root: string, ...args: string[]) => program.run(args, { cwd: root, env });
const made = 'public/transcripts/1.vtt';
const record = 'public/.podfeed.json';

describe('files beside the feed', () => {
  test('of drafts may change and be built again, though no draft is ever in the lock', async () => {
    const root = show({ 'episodes/1.md': episode(`draft: true\n${converted}`) });
    expect(await run(root, 'build', '--drafts')).toMatchObject({ code: 0 });
    writeFiles(root, { 'media/1.srt': srt('All aboard, please.') });
    expect(await run(root, 'build', '--drafts')).toMatchObject({ code: 0 });
    expect(readFileSync(join(root, made), 'utf8')).toContain('please');
    const built = await run(root, 'build', '--rule', 'show-no-episodes=off');
    expect(built.out).toContain(`Removed ${made}`);
    expect(existsSync(join(root, 'public/transcripts'))).toBe(false);
  });

  test('of one show are left alone by another that is built into the same folder', async () => {
    const [one, other] = [
      show(),
      show({ 'podfeed.yaml': showFile({ feed: 'https://example.com/other.xml' }) }),
    ];
    writeFiles(other, { 'episodes/1.md': episode('') });
    const site = makeFolder();
    expect(await run(one, 'build', '--out', site)).toMatchObject({ code: 0 });
    const before = lookAt(join(site, 'transcripts'));
    expect(await run(other, 'build', '--out', site)).toMatchObject({ code: 0 });
    expect(lookAt(join(site, 'transcripts'))).toEqual(before);
    expect(await run(one, 'build', '--out', site)).toMatchObject({ code: 0 });
    writeFiles(one, { 'episodes/1.md': episode('') });
    expect((await run(one, 'build', '--out', site)).out).toContain('transcripts/1.vtt: podfeed put it there');
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another version', '{"version":2,"shows":{}}'],
    ['other shapes', '{"version":1,"shows":{"a":1,"b":{"c":1,"d":{"digest":1}},"__proto__":{"e":{}}}}'],
  ])('are nobody’s where the record holds %s', async (_, content) => {
    const root = show();
    await run(root, 'build');
    writeFiles(root, { [record]: content, 'media/1.srt': srt('All aboard, please.') });
    const built = await run(root, 'build');
    expect(built).toMatchObject({ code: 1 });
    expect(built.err).toContain(`${made} would be lost`);
    expect(built.err).toContain('So would public/media/1.srt.');
    for (const path of [made, 'public/media/1.srt']) rmSync(join(root, path));
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(root, record), 'utf8'))).toMatchObject({ version: 1 });
  });

  test('behind a link are not taken away', async () => {
    const root = show();
    await run(root, 'build');
    const elsewhere = makeFolder();
    renameSync(join(root, 'public/transcripts'), join(elsewhere, 'transcripts'));
    symlinkSync(join(elsewhere, 'transcripts'), join(root, 'public/transcripts'));
    writeFiles(root, { 'episodes/1.md': episode('') });
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect([...lookAt(elsewhere).keys()]).toEqual(['transcripts/1.vtt']);
  });

  test('are no links to others, nor folders', async () => {
    const root = show({ 'notes.txt': 'mine' });
    mkdirSync(join(root, 'public/transcripts'), { recursive: true });
    symlinkSync(join(root, 'notes.txt'), join(root, made));
    expect((await run(root, 'build')).err).toContain(`${made} is a link`);
    rmSync(join(root, made));
    writeFiles(root, { 'public/mine.txt': 'mine' });
    symlinkSync('../mine.txt', join(root, made));
    expect((await run(root, 'build')).err).toContain(`${made} is a link`);
    rmSync(join(root, made));
    mkdirSync(join(root, made));
    expect((await run(root, 'build')).code).not.toBe(0);
    expect(readFileSync(join(root, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(join(root, 'public/mine.txt'), 'utf8')).toBe('mine');
  });

  test('have no names in the folder that is published', async () => {
    const root = show({ 'media/secret-9f3a.srt': srt('Psst.') });
    writeFiles(root, { 'episodes/1.md': episode('transcripts: secret-9f3a.srt\n') });
    await run(root, 'build');
    expect(lookAt(join(root, 'public')).has('media/secret-9f3a.srt')).toBe(true);
    expect(readFileSync(join(root, record), 'utf8')).not.toMatch(/secret|media|cover/);
  });

  test('go when their episode goes', async () => {
    const root = show({ 'episodes/2.md': episode('').replace('1.mp3', '2.mp3').replace('Last', 'First') });
    writeFiles(root, { 'media/2.mp3': readFileSync(join(root, 'media/1.mp3')) });
    await run(root, 'build', '--allow', 'episodes-removed');
    rmSync(join(root, 'episodes/1.md'));
    const built = await run(root, 'build', '--allow', 'episodes-removed', '--rule', 'ep-gone=warning');
    expect(built.out).toContain(`Removed ${made}: podfeed put it there, and nothing names it any more\n`);
    expect([...lookAt(join(root, 'public')).keys()]).toEqual([
      '.podfeed.json',
      'feed.xml',
      'media/1.mp3',
      'media/2.mp3',
      'media/cover.jpg',
    ]);
  });

  const quiet = ['--rule', 'art-url-unchanged=off'];
  const changed = (root: string, path: string, more = '.'): void =>
    writeFiles(root, { [path]: Buffer.concat([readFileSync(join(root, path)), Buffer.from(more)]) });
  const same = (root: string, path: string): void =>
    expect(readFileSync(join(root, 'public', path)).equals(readFileSync(join(root, path)))).toBe(true);
  const sources = ['media/cover.jpg', 'media/1.mp3'];

  test('follow a picture and a recording that change, again and again', async () => {
    const root = show();
    for (const more of ['', '.', '..']) {
      for (const path of sources) changed(root, path, more);
      expect(await run(root, 'build', ...quiet)).toMatchObject({ code: 0 });
      for (const path of sources) same(root, path);
    }
  });

  test('follow a picture and a recording that change while there is no record, as the lock knows them', async () => {
    const root = show();
    await run(root, 'build');
    rmSync(join(root, record));
    for (const path of sources) changed(root, path);
    expect(await run(root, 'build', ...quiet)).toMatchObject({ code: 0, err: '' });
    for (const path of sources) same(root, path);
  });

  test('stay where there is no record, and the lock knows others', async () => {
    const root = show();
    await run(root, 'build');
    rmSync(join(root, record));
    for (const path of sources) {
      changed(root, `public/${path}`, '..');
      changed(root, path);
    }
    const built = await run(root, 'build', ...quiet);
    expect(built).toMatchObject({ code: 1 });
    for (const path of sources) expect(built.err).toContain(`public/${path}`);
  });

  test('that were noted as others, but have the bytes that they should, follow their source later', async () => {
    const root = show();
    await run(root, 'build');
    for (const path of ['media/cover.jpg', 'public/media/cover.jpg']) changed(root, path);
    await run(root, 'build', ...quiet);
    changed(root, 'media/cover.jpg');
    expect(await run(root, 'build', ...quiet)).toMatchObject({ code: 0, err: '' });
    same(root, 'media/cover.jpg');
  });

  test('are never files that the show is made from, whatever the record says', async () => {
    const root = show({ 'podfeed.yaml': showFile({ output: '{dir: .}' }) });
    await run(root, 'build');
    const file = join(root, '.podfeed.json');
    const { shows } = JSON.parse(readFileSync(file, 'utf8'));
    const digest = createHash('sha256')
      .update(readFileSync(join(root, 'episodes/1.md')))
      .digest('base64');
    for (const entries of Object.values<Record<string, unknown>>(shows)) {
      entries[nameDigest('episodes/1.md')] = { digest };
    }
    writeFileSync(file, JSON.stringify({ version: 1, shows }));
    expect(await run(root, 'build')).toMatchObject({ code: 0 });
    expect(existsSync(join(root, 'episodes/1.md'))).toBe(true);
  });

  test('are looked up once in a record of very many shows', async () => {
    const root = show();
    const others = Array.from({ length: 200_000 }, (_, index) => `"${index}":{"a":{"digest":"b"}}`);
    writeFiles(root, { [record]: `{"version":1,"shows":{${others}}}` });
    const files = new Map(Array.from({ length: 2_000 }, (_, index) => [`${index}.txt`, Buffer.from('.')]));
    const companions = [...files].map(
      ([path, bytes]): Companion => ({ path, read: (work) => work(contentOf(bytes)) }),
    );
    const begin = performance.now();
    settleCompanions(join(root, 'public'), companions, { guid: '1', wanted: [] });
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  test.each([record, 'public/feed.xml'])('are not waited for where %s is a pipe', async (path) => {
    const root = show();
    mkdirSync(join(root, 'public'));
    execFileSync('mkfifo', [join(root, path)]);
    const built = await run(root, 'build');
    expect(built).toMatchObject({ code: 2 });
    expect(built.err).toContain('is no regular file');
  });

  test('of one show are not replaced by those of another that begins to use the folder', async () => {
    const [one, other] = [
      show(),
      show({
        'podfeed.yaml': showFile({ feed: 'https://example.com/other.xml', output: '{file: other.xml}' }),
      }),
    ];
    changed(other, 'media/cover.jpg');
    const site = makeFolder();
    expect(await run(one, 'build', '--out', site)).toMatchObject({ code: 0 });
    const before = lookAt(site);
    const built = await run(other, 'build', '--out', site);
    expect(built).toMatchObject({ code: 1 });
    expect(built.err).toContain('cover.jpg would be lost');
    expect(lookAt(site)).toEqual(before);
  });

  test('stay those of a show that gets another guid', async () => {
    const root = show();
    await run(root, 'build');
    changed(root, 'media/cover.jpg');
    const guid = '917393e3-1b1e-5cef-ace4-edaa54e1f810';
    writeFiles(root, { 'podfeed.yaml': showFile({ guid }) });
    const rules = [...quiet, '--rule', 'ns-guid-changed=off'];
    expect(await run(root, 'build', ...rules)).toMatchObject({ code: 0 });
    same(root, 'media/cover.jpg');
  });
});
