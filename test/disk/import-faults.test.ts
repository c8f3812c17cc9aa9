import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Files, lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram, runProcess } from '../commands/run.ts';
import { writeFeed } from '../tags/feeds.ts';

const preload = ['--import', join(import.meta.dirname, 'fault.mjs')];
const program = openProgram(preload);
afterAll(() => program.close());

const episode = (number: number) => ({
  title: `Night ${number}`,
  guid: { value: `night-${number}`, permalink: false },
  published: 1_600_000_000 + number * 86_400,
  explicit: false,
  enclosure: { url: `https://example.org/${number}.mp3`, length: 5_000_000, type: 'audio/mpeg' },
});
const feed = writeFeed({ title: 'Night Trains', feed: 'https://example.org/feed.xml', explicit: false }, [
  episode(2),
  episode(1),
]);

/** What is in the folder of the show before. A folder that is there cannot be renamed into place as one. */
const before: readonly (readonly [string, Files])[] = [
  ['a folder that is not there', {}],
  ['a folder that holds other things', { 'show/README.md': 'Night trains.', 'show/media/.keep': '' }],
];

function prepare(files: Files): { folder: string; temporary: string; env: Record<string, string> } {
  const folder = makeFolder();
  const temporary = makeFolder();
  writeFiles(folder, { 'feed.xml': feed, ...files });
  return { folder, temporary, env: { TMPDIR: temporary } };
}

const words = ['import', 'feed.xml', 'show'];
const isLeft = (path: string): boolean => path.includes('.podfeed-');

/** The files after an import that nothing disturbed, and what it calls. */
async function cleanRun(files: Files) {
  const { folder, temporary, env } = prepare(files);
  const log = join(temporary, 'calls');
  const ran = await program.run(words, { cwd: folder, env: { ...env, FAULT_LOG: log } });
  expect(ran.code, ran.err).toBe(0);
  return { seen: lookAt(folder), calls: readFileSync(log, 'utf8').split('\n') };
}

describe.each(before)('an import into %s', (_, files) => {
  test('is whole or not there, whichever call fails, and can be made again', async () => {
    const { seen, calls } = await cleanRun(files);
    expect(new Set(calls)).toContain('renameSync');
    for (const [index, call] of calls.entries()) {
      const { folder, temporary, env } = prepare(files);
      const old = lookAt(folder);
      const fault = { FAULT: 'fail', FAULT_AT: `${index + 1}`, FAULT_LOG: join(temporary, 'calls') };
      const ran = await program.run(words, { cwd: folder, env: { ...env, ...fault } });
      const at = `call ${index + 1}, ${call}`;
      if (ran.code === 0) {
        // A file system without links has other ways.
        expect([call, lookAt(folder)], at).toEqual(['linkSync', seen]);
      } else {
        expect(ran, at).toMatchObject({ code: 2, out: '' });
        expect(ran.err, at).toMatch(/^podfeed: .+ could not be written \(ENOSPC\)\.\n {2}help: .+\n$/);
        expect(lookAt(folder), at).toEqual(old);
      }
      const again = await program.run(words, { cwd: folder, env });
      expect([again.code, lookAt(folder)], at).toEqual([0, seen]);
    }
  });

  test('has its show file last when it is killed, and the next one completes it', async () => {
    const { seen, calls } = await cleanRun(files);
    const steps = calls.flatMap((call, index) => (/rename|link/.test(call) ? [index + 1] : []));
    for (const step of [calls.indexOf('writeSync') + 1, ...steps]) {
      const { folder, env } = prepare(files);
      const fault = { FAULT: 'kill', FAULT_AT: `${step}` };
      const ran = await runProcess(words, { cwd: folder, env: { ...env, ...fault }, flags: preload });
      expect(ran.code).toBe('SIGKILL');
      const left = [...lookAt(folder).keys()];
      expect(left).not.toContain('show/podfeed.yaml');
      const longAgo = new Date(Date.now() - 2 * 3_600_000);
      for (const path of left.filter(isLeft)) {
        const stage = path.slice(0, path.indexOf('/', path.indexOf('.podfeed-')));
        utimesSync(join(folder, stage), longAgo, longAgo);
      }
      const again = await program.run(words, { cwd: folder, env });
      expect([again.code, lookAt(folder)], `step ${step}`).toEqual([0, seen]);
    }
  }, 120_000);
});

test('a disk that takes fewer bytes than it was given is given the rest', async () => {
  const { seen, calls } = await cleanRun({});
  for (const [index, call] of calls.entries()) {
    if (call !== 'writeSync') continue;
    const { folder, temporary, env } = prepare({});
    const fault = { FAULT: 'short', FAULT_AT: `${index + 1}`, FAULT_LOG: join(temporary, 'calls') };
    const ran = await program.run(words, { cwd: folder, env: { ...env, ...fault } });
    expect([ran.code, lookAt(folder)]).toEqual([0, seen]);
  }
});
