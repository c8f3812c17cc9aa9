import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFailed, onTestFinished, test, vi } from 'vitest';
import { cleanShow, minute, showFile } from './clean-show.ts';
import { type Files, makeFolder, writeFiles } from './folder.ts';
import { ending, type Ran, runProcess, startProcess } from './run.ts';

// Each test waits for what the program prints, however slow the machine is.
vi.setConfig({ testTimeout: 120_000 });

interface Watch {
  readonly folder: string;
  /** Waits until the program has printed something since the last call, and gives all it printed since then. */
  until(wanted: string): Promise<string>;
  /** Changes files, and waits for what is printed then. */
  after(files: Files, wanted: string): Promise<string>;
  /** Ctrl-C. */
  stop(): Promise<Ran>;
  readonly closeOutput: () => void;
  readonly ended: Promise<Ran>;
}

async function watching(args: readonly string[], files: Files): Promise<Watch> {
  const folder = makeFolder();
  writeFiles(folder, files);
  const child = startProcess([...args, '--watch'], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = ending(child);
  let printed = '';
  let wake = (): void => undefined;
  onTestFailed(() => {
    process.stderr.write(`Printed after what was waited for:\n${printed}`);
  });
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (piece: Buffer) => {
      printed += piece;
      wake();
    });
  }
  const until = (wanted: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const end = printed.indexOf(wanted);
        if (end < 0) return;
        wake = () => undefined;
        const text = printed.slice(0, end + wanted.length);
        printed = printed.slice(end + wanted.length);
        resolve(text);
      };
      wake = look;
      ended.then(() => reject(new Error(`It ended before it printed ${wanted}: ${printed}`)), reject);
      look();
    });
  const watch: Watch = {
    folder,
    until,
    after(changes, wanted) {
      writeFiles(folder, changes);
      return until(wanted);
    },
    stop() {
      child.kill('SIGINT');
      return ended;
    },
    closeOutput: () => child.stdout!.destroy(),
    ended,
  };
  return watch;
}

const episode = cleanShow()['episodes/1.md'] as string;
const wrong = episode.replace('Business Acumen', 'Busness Acumen');
/** The files that were said to have changed. A slow machine may see one change in two steps. */
function changes(err: string): string[] {
  const lines = err.match(/(?<=^Changed: )[^\n(]+/gm) ?? [];
  return [...new Set(lines.flatMap((line) => line.trim().split(', ')))].sort();
}

const ready = 'Press Ctrl-C to stop.\n';

test('validate --watch checks again after every change, and says what is new', async () => {
  const watch = await watching(['validate'], cleanShow());
  expect(await watch.until(ready)).toBe(
    '1 episode checked: no mistakes found.\n' +
      'Watching podfeed.yaml, its episodes and their media. Press Ctrl-C to stop.\n',
  );
  expect(await watch.after({ 'episodes/1.md': wrong }, '1 error.\n')).toMatch(
    /^\nChanged: episodes\/1\.md\nepisodes\/1\.md:5:17 error {2}`Busness Acumen` is/,
  );
  const longer = `${wrong}\nAnd a word more.\n`;
  const same = 'Changed: episodes/1.md (same result)\n';
  await watch.after({ 'episodes/1.md': longer }, same);
  const second = { 'episodes/2.md': wrong.replace('number: 1', 'number: 2'), 'media/2.mp3': minute };
  await watch.after(second, '2 episodes checked: 3 errors, 2 warnings.\n');
  rmSync(join(watch.folder, 'episodes/2.md'));
  await watch.until('1 episode checked: 1 error.\n');
  renameSync(join(watch.folder, 'media/1.mp3'), join(watch.folder, 'media/one.mp3'));
  expect(await watch.until('2 errors.\n')).toContain('media-file-missing');
  renameSync(join(watch.folder, 'media/one.mp3'), join(watch.folder, 'media/1.mp3'));
  await watch.until('1 error.\n');
  const { code, err } = await watch.stop();
  expect(code).toBe(130);
  expect(changes(err)).toEqual(['episodes/1.md', 'episodes/2.md', 'media/1.mp3']);
  expect(err.split('\n').filter((line) => line !== '' && !line.startsWith('Changed: '))).toEqual([
    'Watching podfeed.yaml, its episodes and their media. Press Ctrl-C to stop.',
  ]);
});

test('a show file that breaks, goes and comes back is lived with', async () => {
  const watch = await watching(['validate'], cleanShow());
  await watch.until(ready);
  const broken = `${showFile()}title: [`;
  expect(await watch.after({ 'podfeed.yaml': broken }, 'error.\n')).toContain('Changed: podfeed.yaml\n');
  rmSync(join(watch.folder, 'podfeed.yaml'));
  expect(await watch.until('.\n')).toContain('Changed: podfeed.yaml\n');
  writeFiles(watch.folder, { 'new.yaml': showFile() });
  renameSync(join(watch.folder, 'new.yaml'), join(watch.folder, 'podfeed.yaml'));
  await watch.until('no mistakes found.\n');
  const elsewhere = showFile({ media: '{dir: sounds/all}' });
  expect(await watch.after({ 'podfeed.yaml': elsewhere }, 'errors.\n')).toContain('media-file-missing');
  const moved = { 'sounds/all/cover.jpg': cleanShow()['media/cover.jpg']!, 'sounds/all/1.mp3': minute };
  expect(await watch.after(moved, 'no mistakes found.\n')).toContain('sounds/all/');
  expect((await watch.stop()).code).toBe(130);
});

test('build --watch writes again after every change, and not because of what it wrote', async () => {
  const watch = await watching(
    ['build'],
    cleanShow({ 'podfeed.yaml': showFile({ output: '{dir: media}' }) }),
  );
  const feed = (): string => readFileSync(join(watch.folder, 'media/feed.xml'), 'utf8');
  expect(await watch.until(ready)).toMatch(/^Wrote media\/feed\.xml \(1 episode, [\d.]+ KiB\)\nWatching /);
  const renamed = episode.replace('Last', 'Next');
  await watch.after({ 'episodes/1.md': renamed }, 'Wrote media/feed.xml');
  expect(feed()).toContain('<title>The Next Sleeper to Vienna</title>');
  await watch.after({ 'episodes/1.md': wrong }, '1 error.\n');
  expect(feed()).toContain('<title>The Next Sleeper to Vienna</title>');
  const same = 'Changed: episodes/1.md (same result)\n';
  await watch.after({ 'episodes/1.md': `${wrong}\nMore.\n` }, same);
  await watch.after({ 'episodes/1.md': renamed }, 'Unchanged: media/feed.xml');
  const lock = readFileSync(join(watch.folder, 'podfeed.lock.json'), 'utf8');
  expect(await watch.after({ 'podfeed.lock.json': '{' }, '1 error.\n')).toContain(
    'Changed: podfeed.lock.json\n',
  );
  await watch.after({ 'podfeed.lock.json': lock }, 'KiB)\n');
  const { code, err } = await watch.stop();
  expect(code).toBe(130);
  expect(changes(err)).toEqual(['episodes/1.md', 'podfeed.lock.json']);
  expect(
    readdirSync(watch.folder, { recursive: true }).filter((name) => `${name}`.includes('.podfeed-')),
  ).toEqual([]);
});

test('several changes at once are one run', async () => {
  const watch = await watching(['validate'], cleanShow());
  await watch.until(ready);
  const files = Array.from({ length: 30 }, (_, index) => [`episodes/x${index}.md`, wrong] as const);
  // They may be seen in two goes by a slow machine, but never one by one.
  await watch.after(Object.fromEntries(files), '31 episodes checked');
  const { err } = await watch.stop();
  const runs = err.split('\n').filter((line) => line.startsWith('Changed: '));
  expect(runs.length).toBeLessThan(15);
  expect(runs[0]).toMatch(
    /^Changed: episodes\/x\d+\.md, episodes\/x\d+\.md, episodes\/x\d+\.md and \d+ more$/,
  );
});

test('quiet is quiet, and JSON stays JSON', async () => {
  const quiet = await watching(['validate', '--quiet'], cleanShow({ 'episodes/1.md': wrong }));
  expect(await quiet.until('1 error.\n')).toMatch(/^episodes\/1\.md:5:17 error/);
  const other = wrong.replace('Busness', 'Bsness');
  // Nothing says when watching has begun, so the change is made again until it is seen.
  const again = setInterval(() => appendFileSync(join(quiet.folder, 'episodes/1.md'), 'x'), 500);
  onTestFinished(() => clearInterval(again));
  expect(await quiet.after({ 'episodes/1.md': other }, '1 error.\n')).toMatch(
    /^\nChanged: episodes\/1\.md\nepisodes\/1\.md:5:17 error {2}`Bsness/,
  );
  clearInterval(again);
  await quiet.stop();
  const json = await watching(['validate', '--format', 'json'], cleanShow());
  await json.until(ready);
  await json.after({ 'episodes/1.md': wrong }, '\n}\n');
  const { out } = await json.stop();
  const [before, after] = out.split(/(?<=^\}\n)/m).map((text) => JSON.parse(text).summary.errors);
  expect([before, after]).toEqual([0, 1]);
});

test('when nobody reads any more, the next change is the end', async () => {
  const watch = await watching(['validate'], cleanShow());
  await watch.until(ready);
  watch.closeOutput();
  writeFiles(watch.folder, { 'episodes/1.md': wrong });
  const again = setInterval(() => appendFileSync(join(watch.folder, 'episodes/1.md'), 'x'), 500);
  onTestFinished(() => clearInterval(again));
  expect((await watch.ended).code).toBe(0);
});

test('what cannot begin does not watch', async () => {
  const folder = makeFolder();
  expect(await runProcess(['validate', '--watch'], { cwd: folder })).toMatchObject({ code: 2, out: '' });
  writeFiles(folder, cleanShow());
  const both = await runProcess(['build', '--watch', '--stdout'], { cwd: folder });
  expect(both).toMatchObject({
    code: 2,
    err: expect.stringContaining('--watch and --stdout do not go together.'),
  });
  expect(existsSync(join(folder, 'public'))).toBe(false);
  const since = await runProcess(['validate', '--watch', '--changed-since', 'main'], { cwd: folder });
  expect(since).toMatchObject({ code: 2, err: expect.stringContaining('not in a git repository') });
});
