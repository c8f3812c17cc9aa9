import { execFileSync } from 'node:child_process';
import { ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanShow, showFile } from '../commands/clean-show.ts';
import { lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram, type Ran } from '../commands/run.ts';
import { expectNoForeignCommands, expectWellBehaved } from './invariants.ts';

/* What is too large for a corpus, or no plain file: made here. */

const program = openProgram();
afterAll(() => program.close());

let root = '';
let secret = '';
beforeEach(async () => {
  const folder = makeFolder();
  root = join(folder, 'show');
  secret = join(folder, 'secret');
  writeFileSync(secret, 'SECRET-OF-SOMEBODY-ELSE\n');
  writeFiles(root, { ...cleanShow(), 'media/1.vtt': transcript, 'media/1.json': chapters });
  writeFiles(root, { 'episodes/1.md': episode(`chapters: 1.json\ntranscripts: 1.vtt`) });
  const built = await program.run(['build'], { cwd: root });
  expect(built.code, built.err).toBe(0);
});

const transcript = 'WEBVTT\n\n00:00:00.000 --> 00:00:50.000\nThe train stands still.\n';
const chapters =
  '{"version":"1.2.0","chapters":[{"startTime":0,"title":"A"},{"startTime":20,"title":"B"},{"startTime":40,"title":"C"}]}';

function episode(keys: string, notes = 'Somebody tells at length how the night went, and why.'): string {
  return `---\ntitle: The Last Sleeper to Vienna\ndate: 2026-03-01\naudio: 1.mp3\n${keys}\n---\n\n${notes}\n`;
}

async function expectRefused(file: string): Promise<Ran> {
  const before = lookAt(root);
  const ran = await program.run(['build'], { cwd: root });
  expectWellBehaved(ran, { forbid: ['SECRET'] });
  expectNoForeignCommands(ran, {}, false);
  expect(ran.code, ran.out).toBe(1);
  expect(ran.err).toMatch(new RegExp(`^${file}:\\d+:\\d+ error `, 'm'));
  expect(lookAt(root)).toEqual(before);
  return ran;
}

/** Where a file is read, and the file that names it. */
const places = [
  { place: 'podfeed.yaml', named: 'podfeed.yaml' },
  { place: 'podfeed.lock.json', named: 'podfeed.lock.json' },
  { place: 'episodes/1.md', named: 'episodes/1.md' },
  { place: 'media/1.mp3', named: 'episodes/1.md' },
  { place: 'media/cover.jpg', named: 'podfeed.yaml' },
  { place: 'media/1.vtt', named: 'episodes/1.md' },
  { place: 'media/1.json', named: 'episodes/1.md' },
];

const things: Readonly<Record<string, (path: string) => void>> = {
  'a named pipe': (path) => execFileSync('mkfifo', [path]),
  'a link to a device': (path) => symlinkSync('/dev/zero', path),
  'a link out of the show': (path) => symlinkSync(secret, path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a folder': (path) => mkdirSync(path),
};

describe.skipIf(process.platform === 'win32')('no plain file', () => {
  // A folder may have any name, so what is missing then is an episode.
  const named = (at: (typeof places)[number], thing: string): string =>
    thing === 'a folder' && at.place.startsWith('episodes/') ? 'podfeed.yaml' : at.named;
  const cases = places.flatMap((at) =>
    Object.keys(things).map((thing) => ({ place: at.place, named: named(at, thing), thing })),
  );
  // A show file that is no file is no show file: nothing is named by it.
  const inside = cases.filter(({ place }) => place !== 'podfeed.yaml');
  test.each(inside)('$thing as $place', async ({ place, named, thing }) => {
    rmSync(join(root, place));
    things[thing]!(join(root, place));
    await expectRefused(named);
  });

  test.each(Object.keys(things))('%s as show file', async (thing) => {
    rmSync(join(root, 'podfeed.yaml'));
    things[thing]!(join(root, 'podfeed.yaml'));
    const ran = await program.run(['build'], { cwd: root });
    expect([1, 2]).toContain(ran.code);
    expect(ran.err).not.toContain('SECRET');
  });

  test('a folder of episodes that leads in a circle, or out of the show', async () => {
    symlinkSync('.', join(root, 'episodes/loop'));
    expect(await program.run(['build'], { cwd: root })).toMatchObject({ code: 0 });
    writeFiles(dirname(secret), { 'others/1.md': episode('') });
    rmSync(join(root, 'episodes'), { recursive: true });
    symlinkSync(join(dirname(secret), 'others'), join(root, 'episodes'));
    await expectRefused('episodes');
  });
});

describe('too large', () => {
  /** A file of so many bytes that takes no room on the disk. */
  function makeSparse(path: string, start: string, size: number): void {
    const handle = openSync(join(root, path), 'w');
    writeSync(handle, start);
    ftruncateSync(handle, size);
  }

  test.each([
    { place: 'episodes/1.md', start: '---\nk: v\n', named: 'episodes/1.md' },
    { place: 'podfeed.yaml', start: 'title: x\n', named: 'podfeed.yaml' },
    { place: 'podfeed.lock.json', start: '{"version":1,', named: 'podfeed.lock.json' },
    { place: 'media/1.vtt', start: 'WEBVTT\n\n', named: 'episodes/1.md' },
    { place: 'media/1.json', start: '{', named: 'episodes/1.md' },
    { place: 'media/cover.jpg', start: '\u00ff\u00d8', named: 'podfeed.yaml' },
    { place: 'media/1.mp3', start: '<!DOCTYPE html>', named: 'episodes/1.md' },
  ])('$place of 300 MB', async ({ place, start, named }) => {
    makeSparse(place, start, 300_000_000);
    const ran = await expectRefused(named);
    expect(ran.cpu).toBeLessThan(5);
  });

  const many = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join('');

  test.each([
    {
      name: 'aliases of aliases, twenty levels',
      keys: many(21, (i) => `a${i}: &a${i} [${many(10, () => (i === 0 ? 'x,' : `*a${i - 1},`))}]\n`),
    },
    { name: '10,000 nested brackets', keys: `tags: ${'['.repeat(10_000)}${']'.repeat(10_000)}` },
    { name: '100,000 nested brackets', keys: `tags: ${'['.repeat(100_000)}${']'.repeat(100_000)}` },
    { name: '200,000 empty lines', keys: '\n'.repeat(200_000) },
    { name: 'a duration of 30,000 digits', keys: `duration: "${'0'.repeat(30_000)}x"` },
    { name: 'a duration of a million digits', keys: `duration: "${'0'.repeat(1_000_000)}"` },
    { name: 'a thousand keys', keys: many(1000, (i) => `k${i}: v\n`) },
  ])('$name', async ({ keys }) => {
    writeFiles(root, { 'episodes/1.md': episode(keys) });
    const ran = await expectRefused('episodes/1.md');
    expect(ran.cpu).toBeLessThan(5);
    expect(ran.err.length).toBeLessThan(200_000);
  });

  test.each([
    { name: '10,000 nested quotes', notes: '> '.repeat(10_000) },
    { name: '300 nested lists', notes: many(300, (i) => `${' '.repeat(2 * i)}- x\n`) },
    { name: '50,000 open brackets', notes: '['.repeat(50_000) },
    { name: '50,000 emphasis marks', notes: '*a_'.repeat(50_000) },
    { name: '300 runs of backticks', notes: many(300, (i) => `${'`'.repeat(i)} `) },
    { name: '30,000 open tags', notes: '<b>'.repeat(30_000) },
    { name: 'a table of 20,000 columns', notes: `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n` },
  ])('notes of $name', async ({ notes }) => {
    writeFiles(root, { 'episodes/1.md': episode('', notes) });
    const ran = await program.run(['build'], { cwd: root });
    expectWellBehaved(ran);
  });
});

test('a show file cannot send the output elsewhere', async () => {
  for (const output of [
    '{dir: ../elsewhere}',
    '{file: ../../feed.xml}',
    '{dir: /srv/feeds}',
    '{dir: "a/../.."}',
  ]) {
    writeFiles(root, { 'podfeed.yaml': showFile({ output }) });
    const before = lookAt(dirname(root));
    const ran = await program.run(['build'], { cwd: root });
    expect([1, 2], output).toContain(ran.code);
    expect(lookAt(dirname(root)), output).toEqual(before);
  }
});

test.each([
  '{dir: ., file: podfeed.yaml}',
  '{dir: ., file: podfeed.lock.json}',
  '{dir: episodes, file: 1.md}',
  '{dir: media, file: cover.jpg}',
])('the output %s does not replace what it is made from', async (output) => {
  writeFiles(root, { 'podfeed.yaml': showFile({ output }) });
  const before = lookAt(root);
  const ran = await program.run(['build'], { cwd: root });
  expect([1, 2]).toContain(ran.code);
  expect(lookAt(root)).toEqual(before);
});
