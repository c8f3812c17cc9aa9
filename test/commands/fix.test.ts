import {
  chmodSync,
  linkSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeMended } from '../../src/commands/fix.ts';
import { mendShow } from '../../src/commands/mend-show.ts';
import { openProject } from '../../src/disk.ts';
import type { ProjectFiles } from '../../src/text/files.ts';
import { cleanShow, showFile } from './clean-show.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

const notes =
  'What happens on the night shift of a sleeping car, told by the people who work it, at some length.\n';
const wrong = `---\ntitle: The Last Sleeper\ndate: 2026-03-01\naudio: 1.mp3\nexplicit: clean # a word\n---\n\n${notes}`;
const right = wrong.replace('clean', 'false');

function show(changes: Record<string, string | Uint8Array> = {}): string {
  const root = makeFolder();
  writeFiles(root, cleanShow({ 'episodes/1.md': wrong, ...changes }));
  return root;
}

const written = (root: string, file: string) =>
  writeMended({ files: openProject(root) }, [
    { file, before: Buffer.from(wrong), after: Buffer.from(right), rules: [] },
  ]);

const read = (root: string, file = 'episodes/1.md'): string => readFileSync(join(root, file), 'utf8');

describe('--fix', () => {
  test.each([
    ['a byte order mark', `\ufeff${wrong}`, `\ufeff${right}`],
    ['CRLF', wrong.replaceAll('\n', '\r\n'), right.replaceAll('\n', '\r\n')],
    ['no final line end', wrong.trimEnd(), right.trimEnd()],
    [
      'tabs and blanks',
      wrong.replace(': clean #', ':  clean\t #'),
      right.replace(': false #', ':  false\t #'),
    ],
  ])('keeps %s', async (_, before, after) => {
    const root = show({ 'episodes/1.md': before });
    const around = lookAt(root);
    const ran = await program.run(['validate', '--fix'], { cwd: root });
    expect(ran).toMatchObject({ code: 0, err: 'Fixed episodes/1.md: 1 mistake\n' });
    expect(read(root)).toBe(after);
    const now = lookAt(root);
    around.delete('episodes/1.md');
    now.delete('episodes/1.md');
    expect(now).toEqual(around);
  });

  test('keeps JSON JSON', async () => {
    const root = show({ 'episodes/1.md': right });
    const json = {
      title: 'Night Trains of Europe',
      description: 'Conversations with the people who keep the sleeping cars of Europe running.',
      ...{ language: 'en_GB', link: 'https://example.com/', feed: 'https://example.com/feed.xml' },
      ...{ author: 'Ada Muster', owner: { name: 'Ada Muster', email: 'ada@example.com' } },
      ...{ categories: ['Business > Management', 'arts'], explicit: 'clean', image: 'cover.jpg' },
      ...{
        copyright: 'Ada Muster',
        timezone: 'Europe/Berlin',
        schedule: { day: "Sonntag's", time: '06:00' },
      },
    };
    writeFiles(root, { 'podfeed.json': JSON.stringify(json, null, '\t') });
    const ran = await program.run(['validate', 'podfeed.json', '--fix'], { cwd: root });
    expect(ran.err).toBe('Fixed podfeed.json: 4 mistakes\n');
    const fixed = {
      ...json,
      language: 'en-GB',
      categories: ['Business > Management', 'Arts'],
      explicit: 'false',
    };
    const schedule = { day: 'Sonntags', time: '06:00' };
    expect(read(root, 'podfeed.json')).toBe(JSON.stringify({ ...fixed, schedule }, null, '\t'));
  });

  test('touches only the files that are named', async () => {
    const root = show({ 'podfeed.yaml': showFile({ explicit: 'clean' }), 'episodes/2.md': wrong });
    await program.run(['validate', '--fix', 'episodes/2.md'], { cwd: root });
    expect([read(root), read(root, 'episodes/2.md')]).toEqual([wrong, right]);
    expect(read(root, 'podfeed.yaml')).toContain('explicit: clean');
  });

  test('prints nothing of it when it is to be quiet', async () => {
    const root = show();
    expect(await program.run(['validate', '--fix', '--quiet'], { cwd: root })).toMatchObject({
      out: '',
      err: '',
    });
    expect(read(root)).toBe(right);
  });

  test('says as JSON what it did', async () => {
    const ran = await program.run(['validate', '--fix', '--format', 'json'], { cwd: show() });
    expect(JSON.parse(ran.out)).toMatchObject({
      findings: [],
      fixed: [{ file: 'episodes/1.md', rules: ['ep-explicit-value'] }],
    });
  });
});

test('--fix-dry-run writes nothing', async () => {
  const root = show();
  const before = lookAt(root);
  for (const format of ['text', 'json', 'github']) {
    const ran = await program.run(['validate', '--fix-dry-run', '--format', format], { cwd: root });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('episodes/1.md');
  }
  expect(lookAt(root)).toEqual(before);
});

describe.skipIf(process.platform === 'win32')('a file on disk', () => {
  test('keeps its mode', async () => {
    const root = show();
    chmodSync(join(root, 'episodes/1.md'), 0o640);
    await program.run(['validate', '--fix'], { cwd: root });
    expect(statSync(join(root, 'episodes/1.md')).mode & 0o777).toBe(0o640);
    expect(read(root)).toBe(right);
  });

  test('that is read-only stays, and the others are fixed', async () => {
    const root = show({ 'episodes/2.md': wrong.replace('2026-03-01', '2026-03-08') });
    chmodSync(join(root, 'episodes/1.md'), 0o444);
    const ran = await program.run(['validate', '--fix'], { cwd: root });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('podfeed: episodes/1.md is read-only.\n');
    expect(ran.err).toContain('Fixed episodes/2.md: 1 mistake\n');
    expect(ran.out).toContain('episodes/1.md:5:11 warning');
    expect(read(root)).toBe(wrong);
    expect(read(root, 'episodes/2.md')).toContain('explicit: false');
  });

  test('behind a link inside the show is changed where it lies', async () => {
    const root = show();
    renameSync(join(root, 'episodes/1.md'), join(root, 'first.md'));
    symlinkSync('../first.md', join(root, 'episodes/1.md'));
    await program.run(['validate', '--fix'], { cwd: root });
    expect(lstatSync(join(root, 'episodes/1.md')).isSymbolicLink()).toBe(true);
    expect(read(root, 'first.md')).toBe(right);
  });

  test('behind a link out of the show is not touched', async () => {
    const [root, other] = [show(), makeFolder()];
    writeFiles(other, { '2.md': wrong });
    symlinkSync(join(other, '2.md'), join(root, 'episodes/2.md'));
    await program.run(['validate', '--fix'], { cwd: root });
    expect(read(other, '2.md')).toBe(wrong);
    for (const file of ['episodes/2.md', `../${basename(other)}/2.md`])
      expect(written(root, file)).toEqual([`${file} cannot be opened any more.`]);
    expect(read(other, '2.md')).toBe(wrong);
  });

  test('that has another name elsewhere leaves that as it was', async () => {
    const root = show();
    linkSync(join(root, 'episodes/1.md'), join(root, 'copy'));
    await program.run(['validate', '--fix'], { cwd: root });
    expect([read(root), read(root, 'copy')]).toEqual([right, wrong]);
  });

  test('that was changed meanwhile is not overwritten', () => {
    const root = show();
    writeFileSync(join(root, 'episodes/1.md'), `${wrong}More.\n`);
    expect(written(root, 'episodes/1.md')).toEqual(['episodes/1.md was changed meanwhile.']);
    expect(read(root)).toBe(`${wrong}More.\n`);
  });

  test('that changes while it is read is left alone', async () => {
    const files = openProject(show());
    let reads = 0;
    const flickering: ProjectFiles = {
      ...files,
      read: (path, limit) => {
        const opened = files.read(path, limit);
        if (path !== 'episodes/1.md' || !opened.ok) return opened;
        return { ok: true, value: Buffer.concat([opened.value, Buffer.from(`${reads++}\n`)]) };
      },
    };
    const project = { files: flickering, showFile: 'podfeed.yaml' };
    expect((await mendShow(project, { now: 1_780_315_200 }, undefined)).mended).toEqual([]);
  });
});
