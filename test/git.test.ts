import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Git, openGit } from '../src/git.ts';
import { makeFolder, writeFiles } from './commands/folder.ts';

/** A git of our own making. */
function fakeGit(script: string, mode = 0o755): Git {
  const folder = makeFolder();
  writeFiles(folder, { git: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'git'), mode);
  return openGit({ program: join(folder, 'git'), top: folder, env: { PATH: process.env['PATH'] } });
}

test('an answer is text and what was said', async () => {
  expect(await fakeGit('echo ünï; echo words >&2').ask([])).toEqual({ ok: true, out: 'ünï\n' });
  const refused = await fakeGit('echo no; echo words >&2; exit 3').ask([]);
  expect(refused).toEqual({ ok: false, problem: 'failed', said: 'words\n' });
});

test('git that does not come to an end is ended, and what it started is not waited for', async () => {
  const folder = makeFolder();
  const end = join(folder, 'end');
  const git = fakeGit(`(while ! [ -e '${end}' ]; do sleep 0.1; done) & wait`);
  expect(await git.ask([], 50)).toMatchObject({ ok: false, problem: 'too-slow' });
  writeFiles(folder, { end: '' });
});

test('git that says too much is ended', async () => {
  expect(await fakeGit('exec cat /dev/zero').ask([])).toMatchObject({ ok: false, problem: 'too-much' });
  const wordy = await fakeGit('head -c 1000000 /dev/zero >&2; exit 1').ask([]);
  expect(wordy).toMatchObject({ ok: false, problem: 'failed' });
  expect(wordy.ok ? 0 : wordy.said.length).toBeLessThan(500_000);
});

test('git that cannot be started is no git', async () => {
  expect(await fakeGit('', 0o644).ask([])).toMatchObject({ ok: false, problem: 'not-started' });
});

test('git is told to keep to itself', async () => {
  const folder = makeFolder();
  writeFiles(folder, { git: '#!/bin/sh\nenv | grep ^GIT_ | sort; printf "%s\\n" "$@"\n' });
  chmodSync(join(folder, 'git'), 0o755);
  const env = { PATH: `.:${folder}/bin:${process.env['PATH']}`, GIT_PAGER: 'x', GIT_DIR: 'y', GIT_SSH: 'z' };
  const answer = await openGit({ program: join(folder, 'git'), top: folder, env }).ask(['ls-tree', 'HEAD']);
  expect(answer.ok ? answer.out.split('\n') : []).toEqual([
    'GIT_ALLOW_PROTOCOL=none',
    'GIT_ATTR_NOSYSTEM=1',
    'GIT_CONFIG_GLOBAL=/dev/null',
    'GIT_CONFIG_NOSYSTEM=1',
    `GIT_DIR=${folder}/.git`,
    'GIT_NO_LAZY_FETCH=1',
    'GIT_OPTIONAL_LOCKS=0',
    'GIT_TERMINAL_PROMPT=0',
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    ...[
      'core.fsmonitor=false',
      'core.hooksPath=/dev/null',
      'core.commitGraph=false',
      'protocol.allow=never',
      'credential.helper=',
      'gc.auto=0',
      'maintenance.auto=false',
    ].flatMap((setting) => ['-c', setting]),
    'ls-tree',
    'HEAD',
    '',
  ]);
});
