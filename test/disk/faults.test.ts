import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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
