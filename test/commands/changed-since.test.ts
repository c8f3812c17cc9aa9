import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { cleanShow, minute, showFile } from './clean-show.ts';
import { type Files, makeFolder, writeFiles } from './folder.ts';
import { commit, configure, git, makeRepository } from './repository.ts';
import { openProgram, type Ran } from './run.ts';

// Many small repositories are made here, each with several runs of git.
vi.setConfig({ testTimeout: 120_000 });

const program = openProgram();
afterAll(() => program.close());

/** An episode with one mistake: PMI has no such side. */
function wrong(
  number: number,
  words = 'The night shift of a sleeping car, told by the people of it.',
): string {
  const day = String(number).padStart(2, '0');
  return `---
title: Night ${'ABCDEFGHI'[number]}
number: ${number}
date: 2026-03-${day}
publishDay: ${['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'][number % 7]}
talentTriangle: Nonsense
audio: ${number}.mp3
---

${words}
`;
}

/** The same after a change. */
const other = (number: number): string =>
  wrong(number, 'Who travels by night on Sundays, and why the beds are always sold in pairs.');

/** A show of episodes that have a mistake each. */
function show(...numbers: number[]): Files {
  const episodes = numbers.map((number) => [`episodes/${number}.md`, wrong(number)]);
  const sounds = numbers.map((number) => [`media/${number}.mp3`, minute]);
  return cleanShow(Object.fromEntries([...episodes, ...sounds]));
}

interface Reported {
  readonly code: Ran['code'];
  /** Files with the rules they broke. */
  readonly found: string[];
}

async function reported(revision: string, cwd: string, ...args: string[]): Promise<Reported> {
  // The episodes of these tests are copies of each other.
  const copies = ['--rule', 'ep-description-same=off', '--rule', 'ep-file-number=off'];
  const all = ['validate', '--format', 'json', '--changed-since', revision, ...copies, ...args];
  const { code, out, err } = await program.run(all, { cwd });
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as { findings: { file: string; rule: string }[] };
  return { code, found: findings.map(({ file, rule }) => `${file} ${rule}`) };
}

const side = (number: number): string => `episodes/${number}.md pmi-side-unknown`;

async function refused(revision: string, cwd: string, env: Record<string, string> = {}): Promise<string> {
  const { code, out, err } = await program.run(['validate', '--changed-since', revision], { cwd, env });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^podfeed: [^\n]+\n {2}help: [^\n]+\n$/);
  return err;
}

test('only files that changed are reported on', async () => {
  const folder = makeFolder();
  makeRepository(folder, show(1, 2, 3));
  const first = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'tag', 'v1', '--annotate', '--message=One');
  expect(await reported('HEAD', folder)).toEqual({ code: 0, found: [] });
  commit(folder, { 'episodes/2.md': other(2) });
  git(folder, 'branch', 'größe/ünï', 'HEAD~1');
  for (const revision of [
    'HEAD~1',
    'HEAD^',
    '@~1',
    first,
    first.slice(0, 8),
    'v1',
    'größe/ünï',
    'main@{1}',
  ]) {
    expect(await reported(revision, folder), revision).toEqual({ code: 1, found: [side(2)] });
  }
  writeFiles(folder, { 'episodes/3.md': other(3) });
  writeFiles(folder, { 'episodes/4.md': wrong(4), 'media/4.mp3': minute });
  expect((await reported('HEAD~1', folder)).found).toEqual([side(2), side(3), side(4)]);
  git(folder, 'add', 'episodes/3.md');
  expect((await reported('HEAD', folder)).found).toEqual([side(3), side(4)]);
});

test('named files and the number of warnings narrow it further', async () => {
  const folder = makeFolder();
  makeRepository(folder, show(1, 2, 3));
  commit(folder, { 'episodes/2.md': wrong(2, 'Words.'), 'episodes/3.md': wrong(3, 'Words.') });
  const only = await reported(
    'HEAD~1',
    folder,
    'episodes/1.md',
    'episodes/3.md',
    '--rule=ep-description-short=off',
  );
  expect(only.found).toEqual([side(3)]);
  const weights = ['--rule', 'pmi-side-unknown=warning', '--rule', 'ep-description-short=off'];
  const strict = (revision: string, most: string) =>
    reported(revision, folder, '--max-warnings', most, ...weights);
  expect((await strict('HEAD~1', '1')).code).toBe(1);
  expect((await strict('HEAD~1', '2')).code).toBe(0);
  expect((await strict('HEAD', '0')).code).toBe(0);
});

test('what happened on the other branch meanwhile does not count', async () => {
  const folder = makeFolder();
  makeRepository(folder, show(1, 2, 3));
  git(folder, 'checkout', '--quiet', '-b', 'ours');
  commit(folder, { 'episodes/2.md': other(2) });
  git(folder, 'checkout', '--quiet', 'main');
  commit(folder, { 'episodes/3.md': other(3) });
  git(folder, 'checkout', '--quiet', 'ours');
  expect((await reported('main', folder)).found).toEqual([side(2)]);
  git(folder, 'checkout', '--quiet', '--orphan', 'alone');
  expect((await reported('main', folder)).found).toEqual([side(2), side(3)]);
});

test('an episode that was published and went away is reported on, though the lock that says so stayed', async () => {
  const folder = makeFolder();
  makeRepository(folder, {
    ...show(1, 2),
    'podfeed.lock.json': JSON.stringify({
      version: 1,
      episodes: { 'episodes/2.md': { guid: 'night-2', date: '2026-03-02T05:00:00Z' } },
    }),
  });
  rmSync(join(folder, 'episodes/2.md'));
  expect(await reported('HEAD', folder)).toEqual({ code: 1, found: ['podfeed.lock.json ep-gone'] });
});

test('line endings are no change; a new name is one; what is gone is not reported on', async () => {
  const folder = makeFolder();
  makeRepository(folder, { ...show(1, 2, 3), 'episodes/3.md': wrong(3).replaceAll('\n', '\r\n') });
  writeFiles(folder, { 'episodes/2.md': wrong(2).replaceAll('\n', '\r\n'), 'episodes/3.md': wrong(3) });
  expect((await reported('HEAD', folder)).found).toEqual([]);
  renameSync(join(folder, 'episodes/3.md'), join(folder, 'episodes/c.md'));
  expect((await reported('HEAD', folder)).found).toEqual(['episodes/c.md pmi-side-unknown']);
  rmSync(join(folder, 'episodes/c.md'));
  expect((await reported('HEAD', folder)).found).toEqual([]);
});

test('an old episode is reported on when a new one brought its mistake about', async () => {
  const folder = makeFolder();
  const episode = (number: number) => wrong(number).replace('Nonsense', 'Business Acumen');
  makeRepository(folder, { ...show(2), 'episodes/1.md': episode(1), 'episodes/2.md': episode(2) });
  expect(await reported('HEAD', folder)).toEqual({ code: 0, found: [] });
  writeFiles(folder, { 'episodes/0.md': episode(3).replace('Night D', 'Night B'), 'media/3.mp3': minute });
  const { found } = await reported('HEAD', folder);
  expect(found).toEqual(['episodes/1.md ep-title-duplicate']);
});

test('findings beyond the limits do not push out those of changed files', async () => {
  const folder = makeFolder();
  const lines = Array.from({ length: 150 }, (_, index) => `wrong${index}: 1\n`).join('');
  const many = Array.from({ length: 9 }, (_, index) => `episodes/0${index}.md`);
  const old = many.map((file) => [file, `---\ntitle: Old\ndraft: true\n${lines}---\n`]);
  makeRepository(folder, { ...show(1, 2), ...Object.fromEntries(old) });
  writeFiles(folder, { 'episodes/2.md': other(2) });
  expect((await reported('HEAD', folder, '--rule', 'ep-unknown-field=error')).found).toEqual([side(2)]);
});

test('the show file is reported on when it changed, and then old episodes may matter', async () => {
  const folder = makeFolder();
  makeRepository(folder, { ...show(1), 'podfeed.yaml': showFile({ explicit: 'perhaps' }) });
  expect((await reported('HEAD', folder)).found).toEqual([]);
  writeFiles(folder, { 'podfeed.yaml': showFile({ explicit: 'possibly' }) });
  expect((await reported('HEAD', folder)).found).toEqual(['podfeed.yaml show-explicit-value']);
  const { err } = await program.run(['validate', '--changed-since', 'HEAD'], { cwd: folder });
  expect(err).toBe(
    'podfeed.yaml changed, which can matter to every episode: 1 finding not shown.\n' +
      '  help: Leave out --changed-since to see all.\n',
  );
});

test('a show may lie below the top of its repository, in a name of any kind', async () => {
  const folder = makeFolder();
  const name = '-x [*] ü/show';
  const below = Object.entries({ ...show(1, 2) }).map(([path, content]) => [`${name}/${path}`, content]);
  makeRepository(folder, { ...show(3), ...Object.fromEntries(below) });
  const inner = join(folder, name);
  writeFiles(inner, { 'episodes/2.md': other(2) });
  expect((await reported('HEAD', inner)).found).toEqual([side(2)]);
  const outer = await program.run(['validate', inner, '--changed-since', 'HEAD'], { cwd: folder });
  expect(outer.out).toContain(`${name}/episodes/2.md:6:17 error`);
  expect(outer.out).toContain('1 error.');
});

test('links are followed inside the show', async () => {
  const folder = makeFolder();
  const { 'episodes/1.md': one, ...rest } = show(1);
  mkdirSync(join(folder, 'written'));
  symlinkSync('written', join(folder, 'episodes'));
  makeRepository(folder, { ...rest, 'written/1.md': one! });
  expect((await reported('HEAD', folder)).found).toEqual([]);
  writeFiles(folder, { 'written/1.md': other(1) });
  expect((await reported('HEAD', folder)).found).toEqual([side(1)]);
});

test('a shallow clone says what to fetch, and that works', async () => {
  const origin = makeFolder();
  makeRepository(origin, show(1, 2));
  git(origin, 'tag', 'v1');
  const first = git(origin, 'rev-parse', 'HEAD');
  commit(origin, { 'podfeed.yaml': showFile({ copyright: 'Somebody else' }) });
  git(origin, 'checkout', '--quiet', '-b', 'ours');
  commit(origin, { 'episodes/2.md': other(2) });
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const parent = makeFolder();
  git(parent, 'clone', '--quiet', '--depth=1', '--branch=ours', `file://${origin}`, 'clone');
  const clone = join(parent, 'clone');
  for (const revision of ['main', 'origin/main', 'refs/heads/main', first, 'v1']) {
    const name = revision.replace(/^refs\/heads\/|^origin\//, '');
    const words = await refused(revision, clone);
    expect(words).toContain(`There is no commit \`${revision}\` in this clone.`);
    expect(words).toContain(`git fetch --depth=1 origin ${name}`);
    git(clone, 'fetch', '--quiet', '--depth=1', 'origin', name);
    const after = revision === first ? first : 'FETCH_HEAD';
    if (after !== first) expect(words).toContain(` && podfeed validate --changed-since ${after}\n`);
    expect((await reported(after, clone)).found, revision).toEqual([side(2)]);
  }
  expect(await refused('HEAD~2', clone)).toContain('git fetch --unshallow\n');
  git(clone, 'fetch', '--quiet', '--unshallow');
  expect((await reported('HEAD~2', clone)).found).toEqual([side(2)]);
  const words = await refused('nowhere', clone);
  expect(words).toContain(': git fetch origin nowhere &&');
});

test('a branch that is known only as the remote has it is named', async () => {
  const origin = makeFolder();
  makeRepository(origin, show(1));
  git(origin, 'branch', 'ours');
  const parent = makeFolder();
  git(parent, 'clone', '--quiet', '--branch=ours', `file://${origin}`, 'clone');
  const clone = join(parent, 'clone');
  expect(await refused('main', clone)).toContain('Did you mean `origin/main`?');
  expect(await reported('origin/main', clone)).toEqual({ code: 0, found: [] });
});

test('working trees and submodules have repositories of their own', async () => {
  const folder = makeFolder();
  makeRepository(folder, show(1, 2));
  git(folder, 'worktree', 'add', '--quiet', join(folder, 'elsewhere'), '-b', 'other');
  const second = join(folder, 'elsewhere');
  writeFiles(second, { 'episodes/2.md': other(2) });
  expect((await reported('main', second)).found).toEqual([side(2)]);
  const outer = makeFolder();
  makeRepository(outer, { 'notes.txt': 'Shows.\n' });
  git(outer, 'submodule', '--quiet', 'add', `file://${folder}`, 'show');
  commit(outer, {});
  const inner = join(outer, 'show');
  writeFiles(inner, { 'episodes/1.md': other(1) });
  expect((await reported('HEAD', inner)).found).toEqual([side(1)]);
});

test('a repository that names its objects by SHA-256 is read alike', async () => {
  const folder = makeFolder();
  makeRepository(folder, show(1, 2), '--object-format=sha256');
  writeFiles(folder, { 'episodes/2.md': other(2) });
  const head = git(folder, 'rev-parse', 'HEAD');
  expect(head).toHaveLength(64);
  expect((await reported(head, folder)).found).toEqual([side(2)]);
});

test('without a commit, a repository or git there is nothing to compare with', async () => {
  const folder = makeFolder();
  writeFiles(folder, show(1));
  expect(await refused('HEAD', folder)).toContain('This show is not in a git repository');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  expect(await refused('HEAD', folder)).toContain('There is no commit yet.');
  expect(await refused('main', folder)).toContain('There is no commit `main` in this clone.');
  commit(folder, {});
  expect(await refused('HEAD', folder, { PATH: makeFolder() })).toContain(
    'Git was not found on this machine',
  );
  rmSync(join(folder, '.git'), { recursive: true });
  writeFiles(folder, { '.git': 'gitdir: nowhere\n' });
  expect(await refused('HEAD', folder)).toContain('Git cannot read this repository: `not a git repository');
});

test.each([
  '',
  '-x',
  '--output=canary',
  '--exec=touch canary',
  'main..ours',
  'main...ours',
  'HEAD:podfeed.yaml',
  ':/A change',
  '^main',
  'main;touch',
  'main$(touch)',
  'main`touch`',
  "main'",
  'main|touch',
  'main&touch',
  'main\nours',
  'main\u001b[31m',
  'ma\u202ein',
  '~',
  '../main',
  'x'.repeat(300),
])('%j is not taken for a revision', async (revision) => {
  const folder = makeFolder();
  writeFiles(folder, cleanShow());
  const { code, err } = await program.run(['validate', `--changed-since=${revision}`], { cwd: folder });
  expect(code).toBe(2);
  expect(err).toMatch(
    /^podfeed: --changed-since does not take `[^\n\u001b\u202e]*`\.\n {2}help: Give a branch/,
  );
});

let made: string | undefined;

/** A repository of two episodes that have a mistake each, and the second of them changed. */
function makeChanged(): string {
  made ??= mkdtempSync(join(tmpdir(), 'podfeed-test-'));
  if (!existsSync(join(made, '.git'))) makeRepository(made, show(1, 2));
  const folder = makeFolder();
  cpSync(made, folder, { recursive: true });
  writeFiles(folder, { 'episodes/2.md': other(2) });
  return folder;
}
afterAll(() => made && rmSync(made, { recursive: true, force: true }));

/** A file that makes another one when it is run. */
function writeTrap(path: string, canary: string): string {
  writeFiles(dirname(path), {
    [path.slice(dirname(path).length + 1)]: `#!/bin/sh\n: > '${canary}'\nexit 1\n`,
  });
  chmodSync(path, 0o755);
  return path;
}

const hooks = ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc'];

/** Sets the same value for several keys. */
const all = (value: string, ...keys: string[]) => Object.fromEntries(keys.map((key) => [key, value]));

const traps: Readonly<Record<string, (trap: string, folder: string) => void>> = {
  'a monitor': (trap, folder) => configure(folder, { 'core.fsmonitor': trap }),
  'a folder of hooks': (trap, folder) => {
    mkdirSync(join(folder, 'hooks'));
    for (const name of hooks) symlinkSync(trap, join(folder, 'hooks', name));
    configure(folder, { 'core.hooksPath': join(folder, 'hooks') });
  },
  'a hook': (trap, folder) => {
    for (const name of hooks) symlinkSync(trap, join(folder, '.git/hooks', name));
  },
  'a filter': (trap, folder) => {
    writeFiles(folder, { '.gitattributes': '*.md filter=trap diff=trap merge=trap\n' });
    configure(folder, all(trap, 'filter.trap.clean', 'filter.trap.smudge', 'filter.trap.process'));
    configure(
      folder,
      all(trap, 'diff.trap.textconv', 'diff.trap.command', 'diff.external', 'merge.trap.driver'),
    );
  },
  'an alias': (trap, folder) =>
    configure(
      folder,
      all(`!${trap}`, 'alias.rev-parse', 'alias.merge-base', 'alias.ls-tree', 'alias.diff', 'alias.status'),
    ),
  'a pager': (trap, folder) =>
    configure(folder, all(trap, 'core.pager', 'pager.rev-parse', 'pager.merge-base', 'pager.ls-tree')),
  'a monitor of another working tree': (trap, folder) =>
    configure(folder, { 'core.worktree': join(folder, 'media'), 'core.fsmonitor': trap }),
  'a command in settings included from elsewhere': (trap, folder) => {
    writeFiles(folder, { 'more.config': `[core]\n\tfsmonitor = ${trap}\n\tsshCommand = ${trap}\n` });
    configure(folder, { 'include.path': join(folder, 'more.config') });
  },
  'a command for objects elsewhere': (trap, folder) => {
    const elsewhere = makeFolder();
    cpSync(join(folder, '.git/objects'), elsewhere, { recursive: true });
    writeFiles(folder, { '.git/objects/info/alternates': `${elsewhere}\n` });
    configure(folder, { 'core.alternateRefsCommand': trap });
  },
  'a helper for signatures and passwords': (trap, folder) => {
    configure(folder, all(trap, 'gpg.program', 'credential.helper', 'core.askPass', 'core.gitProxy'));
    configure(folder, { 'log.showSignature': 'true' });
  },
  'a git': (trap, folder) => {
    for (const name of ['git', 'git-rev-parse', 'git-ls-tree']) symlinkSync(trap, join(folder, name));
  },
};

test.each(Object.entries(traps))('%s of the project is not run', async (_, set) => {
  const folder = makeChanged();
  const outside = makeFolder();
  const canary = join(outside, 'canary');
  set(writeTrap(join(outside, 'trap'), canary), folder);
  expect((await reported('HEAD', folder)).found).toEqual([side(2)]);
  expect(existsSync(canary)).toBe(false);
});

test.each(['ext', 'ssh', 'file', 'helper'])('what a partial clone lacks is not fetched: %s', async (way) => {
  const folder = makeChanged();
  const outside = makeFolder();
  const canary = join(outside, 'canary');
  const trap = writeTrap(join(outside, 'trap'), canary);
  writeTrap(join(outside, 'git-remote-trap'), canary);
  const remotes: Record<string, Record<string, string>> = {
    ext: { 'remote.origin.url': `ext::${trap}` },
    ssh: { 'remote.origin.url': 'ssh://localhost/x', 'core.sshCommand': trap },
    file: { 'remote.origin.url': folder, 'remote.origin.uploadpack': trap },
    helper: { 'remote.origin.url': 'x', 'remote.origin.vcs': 'trap' },
  };
  configure(folder, {
    ...remotes[way],
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
  });
  const tree = git(folder, 'rev-parse', 'HEAD:episodes');
  rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  const PATH = `${process.env['PATH']}:${outside}`;
  const words = await refused('HEAD', folder, { PATH });
  expect(words).toContain('This clone does not hold the files of `HEAD`, and podfeed fetches nothing.');
  expect(existsSync(canary)).toBe(false);
  // Without what stands in the way, git runs it.
  vi.stubEnv('PATH', PATH);
  expect(() => git(folder, 'ls-tree', '-r', 'HEAD')).toThrow();
  vi.unstubAllEnvs();
  expect(existsSync(canary)).toBe(true);
});

test('neither a relative entry of the search path nor one in the project is looked at', async () => {
  const folder = makeFolder();
  makeRepository(folder, show(1));
  const canary = join(makeFolder(), 'canary');
  writeTrap(join(folder, 'bin/git'), canary);
  writeTrap(join(folder, 'git'), canary);
  const linked = join(makeFolder(), 'bin');
  symlinkSync(join(folder, 'bin'), linked);
  const single = makeFolder();
  symlinkSync(join(folder, 'git'), join(single, 'git'));
  const entries = ['', '.', 'bin', './bin', join(folder, 'bin'), folder, linked, single];
  for (const cwd of [folder, join(folder, 'episodes')]) {
    const PATH = [...entries, relative(cwd, join(folder, 'bin')), process.env['PATH']].join(':');
    const { code } = await program.run(['validate', '--changed-since', 'HEAD'], { cwd, env: { PATH } });
    expect(code).toBe(0);
  }
  expect(await refused('HEAD', folder, { PATH: entries.join(':') })).toContain('Git was not found');
  expect(existsSync(canary)).toBe(false);
});

test('settings of the caller point git nowhere else', async () => {
  const folder = makeChanged();
  const elsewhere = makeFolder();
  makeRepository(elsewhere, { 'notes.txt': 'Nothing.\n' });
  const canary = join(makeFolder(), 'canary');
  const trap = writeTrap(join(makeFolder(), 'trap'), canary);
  const env = {
    GIT_DIR: join(elsewhere, '.git'),
    GIT_WORK_TREE: elsewhere,
    GIT_INDEX_FILE: join(elsewhere, 'index'),
    GIT_OBJECT_DIRECTORY: join(elsewhere, '.git/objects'),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: trap,
    GIT_EXTERNAL_DIFF: trap,
    GIT_PAGER: trap,
    GIT_TRACE: join(elsewhere, 'trace'),
    GIT_EXEC_PATH: dirname(trap),
  };
  const { out } = await program.run(['validate', '--changed-since', 'HEAD'], { cwd: folder, env });
  expect(out).toContain('episodes/2.md:6:17 error');
  expect(out).not.toContain('episodes/1.md');
  expect(existsSync(canary)).toBe(false);
  expect(readdirSync(elsewhere).sort()).toEqual(['.git', 'notes.txt']);
});

test('a repository that belongs to somebody else is read, since nothing of it is run', async () => {
  const folder = makeChanged();
  const bin = makeFolder();
  const real = process.env['PATH']!.split(':').find((entry) => existsSync(join(entry, 'git')))!;
  const wrapper = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${join(real, 'git')}' "$@"\n`;
  writeFiles(bin, { git: wrapper });
  chmodSync(join(bin, 'git'), 0o755);
  const env = { PATH: `${bin}:${process.env['PATH']}` };
  const { out, err } = await program.run(['validate', '--changed-since', 'HEAD'], { cwd: folder, env });
  expect(err).toMatch(/^Of files that did not change: 1 finding not shown\.\n/);
  expect(out).toContain('episodes/2.md:6:17 error');
});
