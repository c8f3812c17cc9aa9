import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanShow, minute, showFile } from '../commands/clean-show.ts';
import { lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram, runProcess } from '../commands/run.ts';
import { changedShow } from './two-versions.ts';

const preload = ['--import', join(import.meta.dirname, 'fault.mjs')];
const program = openProgram(preload);
afterAll(() => program.close());

/** Says what a build calls, in order. */
async function callsOfABuild(): Promise<string[]> {
  const { root, temporary } = await changedShow(program);
  const log = join(temporary, 'calls');
  await program.run(['build'], { cwd: root, env: { TMPDIR: temporary, FAULT_LOG: log } });
  return readFileSync(log, 'utf8').split('\n');
}

test('whichever call fails, the feed is the old or the new one', async () => {
  const calls = await callsOfABuild();
  expect(new Set(calls)).toEqual(new Set(['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync']));
  for (const [index, call] of calls.entries()) {
    const { root, temporary, feed, oldFeed, newFeed, leftovers } = await changedShow(program);
    const env = {
      TMPDIR: temporary,
      FAULT: 'fail',
      FAULT_AT: `${index + 1}`,
      FAULT_LOG: join(temporary, 'calls'),
    };
    const ran = await program.run(['build'], { cwd: root, env });
    const at = `call ${index + 1}, ${call}`;
    if (ran.code === 0) {
      // A file that is thrown away may be lost.
      expect([call, feed()], at).toEqual(['closeSync', newFeed]);
    } else {
      expect(ran, at).toMatchObject({ code: 2, out: '' });
      expect(ran.err, at).toMatch(/^podfeed: .+ could not be written \(ENOSPC\)\.\n {2}help: .+\n$/);
      expect(feed(), at).toBe(oldFeed);
    }
    expect(leftovers(), at).toEqual([]);
    const again = await program.run(['build'], { cwd: root, env: { TMPDIR: temporary } });
    expect([again.code, feed()], at).toEqual([0, newFeed]);
  }
});

test('a disk that takes fewer bytes than it was given is given the rest', async () => {
  const calls = await callsOfABuild();
  for (const [index, call] of calls.entries()) {
    if (call !== 'writeSync') continue;
    const { root, temporary, feed, newFeed } = await changedShow(program);
    const env = {
      TMPDIR: temporary,
      FAULT: 'short',
      FAULT_AT: `${index + 1}`,
      FAULT_LOG: join(temporary, 'calls'),
    };
    const ran = await program.run(['build'], { cwd: root, env });
    expect([ran.code, feed()]).toEqual([0, newFeed]);
  }
});

test('a target that may not be written is said so', async () => {
  const { root, temporary, feed, oldFeed } = await changedShow(program);
  const calls = await callsOfABuild();
  const at = `${calls.lastIndexOf('openSync') + 1}`;
  const env = { TMPDIR: temporary, FAULT: 'fail', FAULT_CODE: 'EACCES', FAULT_AT: at };
  const { code, err } = await program.run(['build'], { cwd: root, env });
  expect([code, feed()]).toEqual([2, oldFeed]);
  expect(err).toContain('could not be written (EACCES).');
});

test('a build that is killed leaves the old or the new feed, and what it left behind goes later', async () => {
  const calls = await callsOfABuild();
  const renames = calls.flatMap((call, index) => (call === 'renameSync' ? [index + 1] : []));
  const steps = [calls.indexOf('writeSync') + 1, ...renames];
  for (const step of steps) {
    const { root, temporary, feed, oldFeed, newFeed, leftovers } = await changedShow(program);
    const env = { TMPDIR: temporary, FAULT: 'kill', FAULT_AT: `${step}` };
    const ran = await runProcess(['build'], { cwd: root, env, flags: preload });
    expect(ran.code).toBe('SIGKILL');
    expect(feed()).toBe(oldFeed);
    expect(JSON.parse(readFileSync(join(root, 'podfeed.lock.json'), 'utf8'))).toHaveProperty('version', 1);
    const left = leftovers();
    expect(left.length).toBeGreaterThan(0);
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const path of left) utimesSync(join(root, '..', path), longAgo, longAgo);
    const again = await program.run(['build'], { cwd: root, env: { TMPDIR: temporary } });
    expect([again.code, feed()]).toEqual([0, newFeed]);
    expect(leftovers()).toEqual([]);
  }
});

/** A show that puts files of every kind beside its feed; another `word` changes all of them. */
const withCompanions = (word: string) => {
  const at = word === 'old' ? '0:20' : '0:21';
  return cleanShow({
    'episodes/1.md': `---
title: The ${word} Sleeper
number: 1
date: 2026-03-01
talentTriangle: Business Acumen
audio: 1.mp3
chapters: [0:00 Departure, ${at} The border, 0:40 Arrival]
transcripts: {from: 1.srt, to: [vtt, text]}
---

What happens on the night shift of a sleeping car, told by the people who work it.
`,
    'media/1.srt': `1\n00:00:01,000 --> 00:00:02,000\nThe ${word} sleeper.\n`,
    'media/1.mp3': word === 'old' ? minute : minute.slice(0, -417),
    'podfeed.yaml': showFile({ title: `The ${word} show` }),
  });
};

test('where one file cannot take its place, the feed and all beside it are as they were', async () => {
  const make = async (): Promise<{ root: string; env: Record<string, string>; seen: () => unknown }> => {
    const root = makeFolder();
    const temporary = makeFolder();
    const env = { TMPDIR: temporary, SOURCE_DATE_EPOCH: '1796083200' };
    writeFiles(root, withCompanions('old'));
    const built = await program.run(['build'], { cwd: root, env });
    expect(built.code, built.err).toBe(0);
    writeFiles(root, withCompanions('new'));
    const lock = (): string => readFileSync(join(root, 'podfeed.lock.json'), 'utf8');
    return { root, env, seen: () => [lookAt(join(root, 'public')), lock()] };
  };
  const { root, env } = await make();
  const log = join(env['TMPDIR']!, 'calls');
  await program.run(['build'], { cwd: root, env: { ...env, FAULT_LOG: log } });
  const calls = readFileSync(log, 'utf8').split('\n');
  const renames = calls.flatMap((call, index) => (call === 'renameSync' ? [index + 1] : []));
  // Chapters, two transcripts, recording, captions, their record, the lock and the feed.
  expect(renames).toHaveLength(8);
  for (const at of renames) {
    const { root, env, seen } = await make();
    const before = seen();
    const faults = { FAULT: 'fail', FAULT_AT: `${at}`, FAULT_LOG: join(env['TMPDIR']!, 'calls') };
    const ran = await program.run(['build'], { cwd: root, env: { ...env, ...faults } });
    expect(ran, `rename ${at}`).toMatchObject({ code: 2, out: '' });
    expect(seen(), `rename ${at}`).toEqual(before);
    expect((await program.run(['build'], { cwd: root, env })).code).toBe(0);
    expect(seen()).not.toEqual(before);
  }
});
