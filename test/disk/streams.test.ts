import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanShow } from '../commands/clean-show.ts';
import { makeFolder, writeFiles } from '../commands/folder.ts';
import { ending, openProgram, runShell, startProcess } from '../commands/run.ts';
import { changedShow, secondEpisode } from './two-versions.ts';

const program = openProgram();
const other = openProgram();
afterAll(() => {
  program.close();
  other.close();
});

let root = '';
beforeEach(() => {
  root = makeFolder();
  writeFiles(root, cleanShow());
});

/** A show whose feed is far larger than a pipe holds; its media are elsewhere. */
function makeLargeShow(): void {
  const notes = 'Somebody looks out of the window and tells what passes by. '.repeat(50);
  for (let number = 1; number <= 300; number++) {
    const date = new Date(Date.UTC(2020, 0, 5 + 7 * number)).toISOString().slice(0, 10);
    const audio = `{url: "https://media.example.com/${number}.mp3", length: 28800000}`;
    const front = `title: Night ${number} on the rails\nnumber: ${number}\ndate: ${date}\naudio: ${audio}\nduration: 1800`;
    const name = `episodes/${String(number).padStart(3, '0')}.md`;
    writeFiles(root, { [name]: `---\n${front}\n---\n\n${notes}${number}.\n` });
  }
  rmSync(join(root, 'episodes/1.md'));
}

describe.skipIf(process.platform === 'win32')('standard output', () => {
  test('that is full is a failure', async () => {
    const { code, err } = await runShell('"$@" > /dev/full', ['build', '--stdout'], { cwd: root });
    expect(code).toBe(2);
    expect(err).toBe('podfeed: The output could not be written (ENOSPC).\n');
  });

  test('that is full fails a check, too', async () => {
    const { code } = await runShell('"$@" > /dev/full', ['validate'], { cwd: root });
    expect(code).toBe(2);
  });

  test('whose reader goes away ends quietly', async () => {
    makeLargeShow();
    const line = '"$@" | head -1; echo "${PIPESTATUS[0]}"';
    const ran = await runShell(line, ['build', '--stdout', '--quiet'], { cwd: root });
    expect(ran).toMatchObject({ code: 0, out: '<?xml version="1.0" encoding="UTF-8"?>\n0\n', err: '' });
  });

  test('whose reader is slow gets everything', async () => {
    makeLargeShow();
    const ran = await runShell('"$@" | (sleep 1; cat)', ['build', '--stdout'], { cwd: root });
    expect(ran.code).toBe(0);
    expect(ran.out.length).toBeGreaterThan(1_000_000);
    expect(ran.out.match(/<item>/g)).toHaveLength(300);
    expect(ran.out.endsWith('</rss>\n')).toBe(true);
  });

  test('that is closed from the start is no reason to fail without a word', async () => {
    const { code } = await runShell('"$@" >&-', ['build', '--stdout'], { cwd: root });
    expect([0, 2]).toContain(code);
  });
});

describe.skipIf(process.platform === 'win32')('a disk', () => {
  test('that is full keeps the old feed', async () => {
    const built = await program.run(['build'], { cwd: root });
    expect(built.code).toBe(0);
    const before = readFileSync(join(root, 'public/feed.xml'), 'utf8');
    makeLargeShow();
    const ran = await runShell('ulimit -f 100; "$@"', ['build'], { cwd: root, env: { TMPDIR: root } });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('could not be written (EFBIG).');
    expect(readFileSync(join(root, 'public/feed.xml'), 'utf8')).toBe(before);
  });

  test('with few open files allowed is enough for many episodes', async () => {
    makeLargeShow();
    const ran = await runShell('ulimit -n 256; "$@"', ['build', '--quiet'], { cwd: root });
    expect(ran).toMatchObject({ code: 0, err: '' });
  });
});

test('a build that is told to stop leaves the old or the new feed and nothing else', async () => {
  for (let turn = 0; turn < 8; turn++) {
    const { root: cwd, temporary, feed, oldFeed, newFeed, leftovers } = await changedShow(program);
    const child = startProcess(['build'], { cwd, env: { TMPDIR: temporary } });
    const end = ending(child);
    await Promise.race([sleep(turn * 120), once(child, 'exit')]);
    child.kill('SIGTERM');
    const { code, err } = await end;
    expect([0, 143, 'SIGTERM']).toContain(code);
    expect(err).toBe('');
    expect([oldFeed, newFeed]).toContain(feed());
    if (code === 0) expect(feed()).toBe(newFeed);
    expect(leftovers()).toEqual([]);
  }
});

test('two builds at once: a reader never sees a feed that is not whole', async () => {
  const one = ['build', '--as-of', '2026-03-02T00:00:00Z'];
  const two = ['build', '--as-of', '2026-06-01T00:00:00Z'];
  writeFiles(root, secondEpisode);
  const path = join(root, 'public/feed.xml');
  const feeds: string[] = [];
  for (const args of [one, two]) {
    expect(await program.run(args, { cwd: root })).toMatchObject({ code: 0 });
    feeds.push(readFileSync(path, 'utf8'));
  }
  expect(feeds[0]).not.toBe(feeds[1]);
  let building = true;
  let reads = 0;
  const reader = (async () => {
    for (; building; reads++) {
      expect(feeds).toContain(readFileSync(path, 'utf8'));
      await sleep(0);
    }
  })();
  for (let turn = 0; turn < 25; turn++) {
    const both = [program.run(one, { cwd: root }), other.run(two, { cwd: root })];
    for (const { code, err } of await Promise.all(both)) expect(code, err).toBe(0);
  }
  building = false;
  await reader;
  expect(reads).toBeGreaterThan(25);
});

test('what a killed build left behind an hour ago is removed, what is younger is left alone', async () => {
  const old = join(root, 'public/.podfeed-feed.xml.1.0');
  const young = join(root, 'public/.podfeed-feed.xml.2.0');
  writeFiles(root, { 'public/feed.xml': 'old' });
  writeFileSync(old, 'half');
  writeFileSync(young, 'half');
  const longAgo = new Date(Date.now() - 3_700_000);
  utimesSync(old, longAgo, longAgo);
  expect(await program.run(['build'], { cwd: root })).toMatchObject({ code: 0 });
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});
