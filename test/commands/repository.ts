import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, writeFiles } from './folder.ts';

/** Runs git in a folder, with nothing of the machine's own settings; returns what it prints. */
export function git(folder: string, ...args: string[]): string {
  const { PATH } = process.env;
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'Ada Muster',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada Muster',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
      GIT_AUTHOR_DATE: '2026-03-01T06:00:00Z',
      GIT_COMMITTER_DATE: '2026-03-01T06:00:00Z',
    },
  }).trim();
}

/** Adds settings to the configuration of a repository, in its `.git` folder. */
export function configure(folder: string, settings: Readonly<Record<string, string | undefined>>): void {
  const lines = Object.entries(settings).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const [, section, sub, name] = /^([^.]+)(?:\.(.+))?\.([^.]+)$/.exec(key)!;
    return [`[${section}${sub === undefined ? '' : ` "${sub}"`}]\n\t${name} = ${value}\n`];
  });
  appendFileSync(join(folder, '.git/config'), lines.join(''));
}

/** Makes a repository of some files, all of them committed on `main`. */
export function makeRepository(folder: string, files: Files, ...how: string[]): void {
  git(folder, 'init', '--quiet', '--initial-branch=main', ...how);
  commit(folder, files);
}

/** Writes and removes (`undefined`) files, and commits everything there is. */
export function commit(folder: string, changes: Readonly<Record<string, Files[string] | undefined>>): void {
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) rmSync(join(folder, path));
    else writeFiles(folder, { [path]: content });
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=A change');
}
