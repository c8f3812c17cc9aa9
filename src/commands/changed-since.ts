import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { realPath } from '../disk.ts';
import { findGit, findRepository, type Git, type GitAnswer, openGit } from '../git.ts';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError, type Host } from './host.ts';

/** What changed in a show since a revision. */
export interface Changed {
  /** The commit that files are compared with. */
  readonly commit: string;
  /**
   * Says whether a file of the show is new or other than it was; what is not committed counts, line endings do
   * not. A file that cannot be read counts as changed. Under another name, a file is new.
   */
  has(file: string): boolean;
}

/**
 * Compares a show with a revision of its repository: with the commit where the current branch left it, as far
 * as that is known, so that what happened there since does not count. Throws CannotError.
 */
export async function changedSince(revision: string, show: FoundShow, host: Host): Promise<Changed> {
  demandRevision(revision);
  const root = realPath(show.root);
  const top = findRepository(root);
  if (top === undefined) {
    throw new CannotError(
      'This show is not in a git repository, so nobody knows what changed.',
      'Leave out --changed-since, or name the files to report on.',
    );
  }
  const program = findGit(host.env['PATH'] ?? '', top);
  if (program === undefined) throw withoutGit();
  const git = openGit({ program, top, env: host.env });
  const given = await readCommit(git, revision);
  const fork = await git.ask(['merge-base', given, 'HEAD']);
  const commit = fork.ok ? fork.out.trim() : given;
  const prefix = slashed(relative(top, root));
  const base = await readTree(git, commit, prefix, revision);
  const under = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`);
  const known = new Map<string, boolean>();
  const compare = (file: string): boolean => {
    const opened = show.files.open(file);
    if (!opened.ok) return true;
    try {
      const { size, absolute } = opened.value;
      if (size > limits.lockFile) return true;
      const named = under(file);
      // Where a link led to the file before, the file itself is what may have changed.
      const entry = base.get(isLinked(named, base) ? slashed(relative(top, absolute)) : named);
      return entry === undefined || !isSame(opened.value.read(0, size), entry.id);
    } finally {
      opened.value.close();
    }
  };
  return {
    commit,
    has(file) {
      const answer = known.get(file) ?? compare(file);
      known.set(file, answer);
      return answer;
    },
  };
}

/**
 * Names as people give them to branches and tags, and the marks of git around them. Everything else is refused:
 * what is an option, and what a shell would act on, since messages show the name as part of a command.
 */
function demandRevision(revision: string): void {
  const named = /^[\p{L}\p{N}_@][\p{L}\p{N}\p{M}_./@{}~^+,#-]*$/u.test(revision);
  if (named && !revision.includes('..') && revision.length <= limits.shownValue) return;
  throw new CannotError(
    `--changed-since does not take ${quote(revision)}.`,
    'Give a branch, a tag or a commit, such as `origin/main`, `v1.2` or `HEAD~1`.',
  );
}

async function readCommit(git: Git, revision: string): Promise<string> {
  const verify = (name: string) =>
    git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const found = await verify(revision);
  if (found.ok) return found.out.trim();
  demandAnswer(found);
  const shallow = await git.ask(['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok) throw unreadable(shallow);
  const head = await verify('HEAD');
  if (!head.ok && /^(?:HEAD|@)(?![\p{L}\p{N}_./-])/u.test(revision)) {
    throw new CannotError('There is no commit yet.', 'Commit first, or leave out --changed-since.');
  }
  const remote = await verify(`refs/remotes/origin/${revision}`);
  throw new CannotError(
    `There is no commit ${quote(revision)} in this clone.`,
    remote.ok
      ? `Did you mean ${quote(`origin/${revision}`)}?`
      : howToFetch(revision, shallow.out.trim() === 'true'),
  );
}

/** A shallow clone stays shallow; a whole one must not become so. */
function howToFetch(revision: string, shallow: boolean): string {
  if (/[~^{}]|^@$|^HEAD$/.test(revision)) {
    return shallow
      ? 'This clone is shallow. Fetch the rest of its history first: git fetch --unshallow'
      : 'git log shows the commits there are.';
  }
  const name = revision.replace(/^(?:refs\/)?(?:heads\/|remotes\/)?(?:origin\/)?/, '');
  const fetch = `git fetch ${shallow ? '--depth=1 ' : ''}origin ${name}`;
  return /^[0-9a-f]{40,64}$/.test(name)
    ? `Fetch it first: ${fetch}`
    : `Fetch it first, and compare with what was fetched: ${fetch} && podfeed validate --changed-since FETCH_HEAD`;
}

interface Entry {
  readonly link: boolean;
  readonly id: string;
}

/** The files of a folder as a commit has them, by path in the repository. */
async function readTree(
  git: Git,
  commit: string,
  prefix: string,
  revision: string,
): Promise<ReadonlyMap<string, Entry>> {
  const inside = prefix === '' ? [] : [`${prefix}/`];
  const listed = await git.ask(['ls-tree', '-r', '-z', '--full-tree', '--', commit, ...inside]);
  if (!listed.ok) {
    if (/promisor|lazy fetching|not allowed/.test(listed.said)) {
      throw new CannotError(
        `This clone does not hold the files of ${quote(revision)}, and podfeed fetches nothing.`,
        `Let git fetch what it left out first: git ls-tree -r ${revision}`,
      );
    }
    throw unreadable(listed);
  }
  const lines = listed.out.split('\0').flatMap((line) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line);
    return match ? [[match[4]!, { link: match[1] === '120000', id: match[3]! }] as const] : [];
  });
  return new Map(lines);
}

/** Says whether a path was a link, or led through one. */
function isLinked(path: string, base: ReadonlyMap<string, Entry>): boolean {
  const steps = path.split('/');
  return steps.some((_, index) => base.get(steps.slice(0, index + 1).join('/'))?.link === true);
}

/** Compares with the id of a blob, whose length tells how it was made, leaving line endings aside. */
function isSame(bytes: Uint8Array, id: string): boolean {
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  const is = (content: Uint8Array): boolean =>
    createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex') === id;
  if (is(bytes)) return true;
  const plain = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return is(Buffer.from(plain, 'latin1')) || is(Buffer.from(plain.replaceAll('\n', '\r\n'), 'latin1'));
}

function withoutGit(): CannotError {
  return new CannotError(
    'Git was not found on this machine, so nobody knows what changed.',
    'Install git, or leave out --changed-since and name the files to report on.',
  );
}

/** A question that was not answered at all, other than one that was answered with no. */
function demandAnswer(answer: GitAnswer & { readonly ok: false }): void {
  if (answer.problem !== 'failed' || /not a git repository|not a gitdir|invalid gitfile/i.test(answer.said)) {
    throw unreadable(answer);
  }
}

function unreadable({ problem, said }: GitAnswer & { readonly ok: false }): CannotError {
  if (problem === 'not-started') return withoutGit();
  const what = {
    failed: `Git cannot read this repository: ${quote(said.split('\n')[0]!.replace(/^fatal: /, ''))}.`,
    'too-slow': `Git did not answer within ${limits.gitTime / 1000} seconds.`,
    'too-much': 'The repository holds more files than podfeed compares.',
  }[problem];
  return new CannotError(what, 'Leave out --changed-since, or name the files to report on.');
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
